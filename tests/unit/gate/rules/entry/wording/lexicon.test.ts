/** Words that an office has listed are refused or warned of. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lexicon } from '../../../../../../src/gate/rules/entry/wording/lexicon.ts';
import { notice, said } from '../../said.ts';

interface Listed {
	word: string;
	suggestion?: string;
	except?: string[];
}

describe('words of the list', () => {
	const list =
		'- { word: 拔款, suggestion: 拨款, level: error }\n- { word: 一但, suggestion: 一旦, level: warn }\n- { word: 秸杆 }\n';
	const withList = (text: string) => ({
		'settings/lexicon.yml': list,
		'notices/20261120-0900.md': text,
	});

	test('are refused or warned of in every text, with line and suggestion', () => {
		const text = notice(
			'stage: review\ncover: ../media/a.jpg\ncoverAlt: 一但下雨\ncontact: { name: 拔款办 }',
			'好。\n\n一但下雨就收秸**杆**。\n\n| 甲 |\n| - |\n| 拔款 |\n\n![收秸杆的人](../media/a.jpg)',
		)
			.replace('title: 停水检修', 'title: 拔款到位')
			.replace('周四上午', '一但停水，周四上午');
		expect(said(lexicon, withList(text))).toEqual([
			'error notices/20261120-0900.md 第 2 行：“标题”里“拔款”不能用，建议：拨款',
			'warning notices/20261120-0900.md 第 3 行：“一句话说明”里“一但”请核对，建议：一旦',
			'warning notices/20261120-0900.md 第 8 行：“封面图说明”里“一但”请核对，建议：一旦',
			'error notices/20261120-0900.md 第 9 行：“联系人”的“姓名或部门”里“拔款”不能用，建议：拨款',
			'warning notices/20261120-0900.md 第 14 行：“正文”里“一但”请核对，建议：一旦',
			'warning notices/20261120-0900.md 第 14 行：“正文”里“秸杆”请核对，请换一种写法',
			'error notices/20261120-0900.md 第 18 行：“正文”里“拔款”不能用，建议：拨款',
			'warning notices/20261120-0900.md 第 20 行：“正文”里“秸杆”请核对，请换一种写法',
		]);
	});

	test('of a draft are only told: nobody sees it', () => {
		expect(said(lexicon, withList(notice('stage: draft', '拔款。')))).toEqual([
			'warning notices/20261120-0900.md 第 9 行：“正文”里“拔款”不能用，建议：拨款',
		]);
	});

	test('stand rightly in the words that the list excepts, and across two words', () => {
		const excepting = {
			'settings/lexicon.yml': '- { word: 一但, except: [唯一但] }\n- { word: 商确 }\n',
		};
		const text = notice(
			'stage: review',
			'这是唯一但有效的办法。\n\n由双方协商确定。\n\n一但下雨改期。',
		);
		const found = said(lexicon, { ...excepting, 'notices/20261120-0900.md': text });
		expect(found).toHaveLength(1);
		expect(found[0]).toContain('第 13 行');
	});

	test('of a repost are only refused, never asked about: it stands as others wrote it', () => {
		const repost = 'origin: repost\nsource: 某报\nsourceUrl: https://www.example.cn/a';
		expect(said(lexicon, withList(notice(repost, '拔款后一但下雨')))).toHaveLength(1);
	});

	test('the list an office begins with has at least 300 words, each once, none its own suggestion', () => {
		const words = parse(readFileSync('content/settings/lexicon.yml', 'utf8')) as Listed[];
		expect(words.length).toBeGreaterThanOrEqual(300);
		expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
		for (const { word, suggestion = '', except = [] } of words) {
			expect(suggestion, word).not.toBe(word);
			for (const phrase of except) expect(phrase).toContain(word);
		}
	});
});
