/** Stars and hours of volunteers in words; slogans and their end. */
import { expect, test } from 'vitest';
import { hoursAhead } from '../../../../../../src/gate/rules/entry/honesty/hours-ahead.ts';
import { sloganEndless } from '../../../../../../src/gate/rules/entry/honesty/slogan-endless.ts';
import { starsSaid } from '../../../../../../src/gate/rules/entry/honesty/stars-said.ts';
import { said } from '../../said.ts';

const volunteer = (hours: number, body: string, asOf = '2026-10-31') => ({
	'volunteers/20260305-0900.md': `---\ntitle: 清和修补队\nsummary: 修了十年雨伞，谁家的都修，不收钱。\npublishedAt: 2026-03-05 09:00\nkind: team\nhours: ${hours}\nhoursAsOf: ${asOf}\n---\n\n${body}\n`,
});

test.each([
	[300, '被评为五星级志愿者。', 2],
	[99, '他是一星志愿者。', 0],
	[700, '区里的4星级志愿者。', 3],
])('%i hours and “%s” do not agree', (hours, body, right) => {
	expect(said(starsSaid, volunteer(hours, body))).toEqual([
		expect.stringMatching(new RegExp(`^warning .*按 ${hours} 小时应是 ${right} 星，请核对`)),
	]);
});

test.each([
	[1600, '被评为五星级志愿者。'],
	[1600, '五年前是三星级志愿者。'],
	[300, '争取明年评上三星级志愿者。'],
	[300, '队里有两名五星级志愿者。'],
	[300, '五星级酒店的厨师来教做菜。'],
])('%i hours and “%s” may stand', (hours, body) => {
	expect(said(starsSaid, volunteer(hours, body))).toEqual([]);
});

test('hours that are still to come are asked about', () => {
	expect(said(hoursAhead, volunteer(100, '修伞。', '2026-11-23'))).toEqual([
		expect.stringMatching(/^warning .*时长截至 2026-11-23 还没有到/),
	]);
	expect(said(hoursAhead, volunteer(100, '修伞。', '2026-11-22'))).toEqual([]);
});

const slogan = (more: string) => ({
	'settings/topics.yml': '- { key: water, label: 节水 }\n',
	'slogans/20260312-0900.md': `---\ntitle: 听见滴水声，就来报一声\npublishedAt: 2026-03-12 09:00\ntheme: water\n${more}---\n`,
});

test('a slogan without an end is asked about, a draft is not', () => {
	expect(said(sloganEndless, slogan('startsOn: 2026-03-15\n'))).toEqual([
		expect.stringMatching(/^warning .*没有写“停止使用”/),
	]);
	for (const more of ['endsOn: 2026-03-31\n', 'expiresAt: 2026-03-31 00:00\n', 'stage: draft\n'])
		expect(said(sloganEndless, slogan(more))).toEqual([]);
});
