/** Words that an office has listed are refused or warned of. */
import { describe, expect, test } from 'vitest';
import { lexicon } from '../../../../../../src/gate/rules/entry/wording/lexicon.ts';
import { notice, said } from '../../said.ts';

describe('words of the list', () => {
	const list =
		'- { word: 拔款, suggestion: 拨款, level: error }\n- { word: 一但, suggestion: 一旦, level: warn }\n- { word: 秸杆 }\n';
	const withList = (text: string) => ({
		'settings/lexicon.yml': list,
		'notices/20261120-0900.md': text,
	});

	test('are refused or warned of in title, summary and body, with line and suggestion', () => {
		const text = notice('stage: review', '好。\n\n一但下雨就收秸杆。')
			.replace('title: 停水检修', 'title: 拔款到位')
			.replace('周四上午', '一但停水，周四上午');
		expect(said(lexicon, withList(text))).toEqual([
			'error notices/20261120-0900.md 第 2 行：“拔款”不能用，建议：拨款',
			'warning notices/20261120-0900.md 第 3 行：“一但”请核对，建议：一旦',
			'warning notices/20261120-0900.md 第 11 行：“一但”请核对，建议：一旦',
			'warning notices/20261120-0900.md 第 11 行：“秸杆”请核对，请换一种写法',
		]);
	});

	test('a draft may hold them', () => {
		expect(said(lexicon, withList(notice('stage: draft', '拔款。')))).toEqual([]);
	});
});
