/** A link to what is published later only is warned of, for as long as it leads nowhere. */
import { describe, expect, test } from 'vitest';
import { notYet } from '../../../../../../src/gate/rules/content/links/not-yet.ts';
import { goodNotice } from '../../../../../content.ts';
import { notice, said } from '../../said.ts';

const later = goodNotice.replace('2026-11-20 09:00', '2026-12-01 09:00');
const link = '[看新的通知](/notices/20261201-0900/#时间)';

describe('a link to a notice of 1 December', () => {
	const files = (keys: string, body = link) => ({
		'notices/20261120-0900.md': notice(keys, body),
		'notices/20261201-0900.md': later,
	});

	test('is warned of until it is there', () => {
		expect(said(notYet, files('author: 沈小满'), '2026-12-01 08:59')).toEqual([
			'warning notices/20261120-0900.md 第 9 行：链接“/notices/20261201-0900/#时间”指向的文章 2026-12-01 09:00 才公布，在那以前打不开，请先去掉链接，或者让那一篇早些公布',
		]);
		expect(said(notYet, files('author: 沈小满'), '2026-12-01 09:00')).toEqual([]);
	});

	test.each([
		['a draft', 'stage: draft'],
		['in review', 'stage: review'],
		['withdrawn', 'withdrawn: { at: 2026-11-21 09:00, reason: 写错了 }'],
	])('where nobody sees it, in an entry that is %s, nothing is said', (_, keys) => {
		expect(said(notYet, files(keys))).toEqual([]);
	});

	test('what is scheduled itself says nothing before its time', () => {
		const both = {
			'notices/20261125-0900.md': notice('author: 沈小满', link).replace(
				'2026-11-20 09:00',
				'2026-11-25 09:00',
			),
			'notices/20261201-0900.md': later,
		};
		expect(said(notYet, both, '2026-11-25 08:59')).toEqual([]);
		expect(said(notYet, both, '2026-11-25 09:00')).toHaveLength(1);
	});
});

test('the alert is looked at for as long as it stands, a fixed page always', () => {
	const files = {
		'settings/alert.yml':
			'level: important\ntext: 今晚有暴雨\nlink: /notices/20261201-0900/\nendsAt: 2026-11-26 17:00\n',
		'pages/about.md': `---\ntitle: 关于我们\nsummary: 清和社区居民委员会，有事请来找我们。\n---\n\n${link}\n`,
		'notices/20261201-0900.md': later,
	};
	expect(said(notYet, files).map((found) => found.replace(/：.*/, ''))).toEqual([
		'warning pages/about.md 第 6 行',
		'warning settings/alert.yml 第 3 行',
	]);
	expect(said(notYet, files, '2026-11-26 17:00')).toHaveLength(1);
});
