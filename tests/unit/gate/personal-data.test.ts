/** What personal data is public: whose, where, on what ground, until when. */
import { expect, test } from 'vitest';
import { findings } from '../../../src/gate/check.ts';
import { personalData } from '../../../src/gate/personal-data.ts';
import { sheetOf } from '../../../src/gate/personal-sheet.ts';
import { readContent } from '../../../src/gate/reading/content.ts';
import { contentFolder } from '../../content.ts';
import { notice } from './rules/said.ts';

const now = '2026-11-22 09:00';
const volunteer = (until: string, more = '') => `---
title: 段文彬
summary: 退休电工，十年里给邻居修灯一百多次。
publishedAt: 2024-09-20 09:00
kind: person
consent: { ref: 2026-同意-05, until: ${until} }
${more}---

修灯的故事。
`;
const site =
	"name: 清和社区\norganisation: 清和居委会\ndomain: test.example\nownPhones: ['13800138000']\npublicNames: [许桂芳]\n";

function listed(until: string, more = '') {
	const content = readContent(
		contentFolder({
			'settings/site.yml': site,
			'volunteers/20240920-0900.md': volunteer(until, more),
			'notices/20261120-0900.md': notice('author: 沈小满', '段文彬师傅上门修灯，请打13800138000。'),
			'notices/20261120-1000.md': notice('stage: draft\nauthor: 何以宁', '段文彬。'),
		}),
	);
	return personalData(content, findings(content, now), now).map(
		({ whose, what, where, since, ground, until: end }) =>
			[whose, what, where, since, ground, end].join('|'),
	);
}

test('who agreed, in every public article; who signs; what the settings name', () => {
	expect(listed('2028-12-31')).toEqual([
		'段文彬|文章里的姓名|通知公告《停水检修》|2026-11-20|本人同意书 2026-同意-05|2028-12-31',
		'段文彬|姓名、照片和故事|志愿者典型《段文彬》|2024-09-20|本人同意书 2026-同意-05|2028-12-31',
		'沈小满|署名|通知公告《停水检修》|2026-11-20|作者或责任编辑|',
		'|手机号 138****8000|网站设置||设置里的办公手机|',
		'许桂芳|姓名|网站设置||设置里的“可以指名的人”|',
	]);
});

test('whose consent has ended is not public by it, and where others still name them there is no ground', () => {
	const lines = listed('2026-11-01');
	expect(lines.filter((line) => line.includes('同意书 2026'))).toEqual([]);
	expect(
		lines.some((line) => line.includes('通知公告《停水检修》|2026-11-20|没有依据，请核对|')),
	).toBe(true);
});

test('a cell that begins as a formula is none', () => {
	const [heads, row] = sheetOf({ whose: '谁', what: '公开了什么' }, [
		{ whose: '=1+1', what: '“号"码' },
	]).split('\r\n');
	expect([heads, row]).toEqual(['\uFEFF"谁","公开了什么"', `"'=1+1","“号""码"`]);
});
