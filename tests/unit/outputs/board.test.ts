/** What stands on a board: type as large as there is room for, eight windows, lines for chalk. */
import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../../src/outputs/board.ts';
import { chalkLines } from '../../../src/outputs/chalk.ts';
import { charactersOf } from '../../../src/outputs/shorten.ts';
import { firstWindow, windowSize, windowsOf } from '../../../src/outputs/windows.ts';

const items = (
	count: number,
	text = '周四上午八点半到下午五点停水换阀门，请头天晚上储好水，来水后先放两分钟。',
) =>
	Array.from({ length: count }, (_, place) => ({
		title: `清和苑${place}号楼停水检修，请提前储水`,
		text,
	}));
const a3 = { sizes: [30, 28, 26, 24, 22, 20, 18, 16, 15, 14], comfortable: 17, roomy: 20 };
const a2 = { sizes: [30, 28, 26, 24, 22, 20, 18, 16, 14, 13, 12, 11], comfortable: 12, roomy: 14 };
const issue = (count: number, text?: string) => ({
	title: '入冬了，门窗水电要当心',
	items: items(count, text),
});

test('the fewer there are, the larger the type', () => {
	const chosen = [2, 5, 8, 12, 16, 24].map((count) => sheetOf(issue(count), a3).size);
	expect(chosen).toEqual(chosen.toSorted((a, b) => b - a));
	expect(chosen[0]).toBeGreaterThan(20);
	expect(chosen.at(-1)).toBe(14);
});

test('before a second sheet is taken the texts say less, and none is left out', () => {
	const long =
		'各位邻居请注意，这几天气温要降到零下，水管水表容易冻裂。晚上请把水龙头拧开一线细流，外露的管子裹上旧棉衣；出远门请关总阀。冻住了不要用开水浇。';
	const few = sheetOf(issue(4, long), a3);
	expect(few).toMatchObject({ papers: 1 });
	expect(few.items[0]?.text).toBe(long);
	const more = sheetOf(issue(20, long), a3);
	expect(more.items).toHaveLength(20);
	expect(charactersOf(more.items[0]?.text ?? '')).toBeLessThan(charactersOf(long));
	expect(sheetOf(issue(60, long), a3).papers).toBeGreaterThan(2);
	expect(sheetOf(issue(60, long), a3).items).toHaveLength(60);
});

const facts = [
	{ label: '时间', value: '11月26日（周四）8:30–17:00' },
	{ label: '地点', value: '清和苑1至6号楼' },
];
const said = (count: number, letters: typeof a3, text?: string) => {
	const given = issue(count, text);
	const sheet = sheetOf(
		{ ...given, items: given.items.map((item) => ({ ...item, facts })) },
		letters,
	);
	const [first] = sheet.items;
	return { ...sheet, length: charactersOf(first?.text ?? ''), facts: first?.facts.length };
};

test('what is left out depends on the paper: an A2 says more than an A3, and never less', () => {
	const long = '天冷了，水管水表容易冻裂，请包好。'.repeat(7);
	for (const count of [2, 4, 6, 8, 10, 12, 16, 20]) {
		const [small, large] = [said(count, a3, long), said(count, a2, long)];
		expect(large.length, `${count}`).toBeGreaterThanOrEqual(small.length);
		expect(large.facts, `${count}`).toBeGreaterThanOrEqual(small.facts ?? 0);
	}
	expect(said(8, a2, long).length).toBe(charactersOf(long));
	expect(said(8, a3, long).length).toBeLessThan(charactersOf(long));
});

test('many items have their facts too where letters stay large, else the whole of their texts', () => {
	expect(said(4, a3)).toMatchObject({ facts: 2, papers: 1 });
	expect(said(8, a3)).toMatchObject({ facts: 0, papers: 1 });
	expect(said(8, a2).facts).toBe(2);
	expect(said(8, a2).size).toBeGreaterThanOrEqual(14);
});

const body =
	'栏目角落里的小画是半亩书屋的孩子们剪的。\n\n欢迎来认一认是谁家的，也欢迎来剪一张。\n'.repeat(3);

test('what an issue says itself has its room on the sheet and in the first window', () => {
	const withBody = (letters: typeof a3) => sheetOf({ ...issue(6), body }, letters);
	expect(withBody(a3).size).toBeLessThan(sheetOf(issue(6), a3).size);
	expect(withBody(a3).papers).toBe(1);
	expect(firstWindow({ ...issue(9), body: body.repeat(3) }).size).toBeLessThan(
		firstWindow(issue(9)).size,
	);
});

test.each([
	[0, []],
	[1, [1]],
	[5, [1, 1, 1, 1, 1]],
	[7, [1, 1, 1, 1, 1, 1, 1]],
	[9, [2, 2, 1, 1, 1, 1, 1]],
	[21, [3, 3, 3, 3, 3, 3, 3]],
])('%i articles in eight windows, one of them the title’s', (count, groups) => {
	expect(windowsOf(items(count)).map(({ length }) => length)).toEqual(groups);
});

test('where a window would be too small to read there is another one, and all are told in their order', () => {
	const groups = windowsOf(items(80));
	expect(groups.length).toBeGreaterThan(7);
	expect(groups.flat()).toEqual(items(80));
	for (const group of groups) expect(windowSize(group)).toBeGreaterThanOrEqual(18);
});

describe('lines for chalk', () => {
	const pairs = (text: string) => text.match(/.{1,2}/gsu) ?? [];
	test.each([
		'有人敲门查燃气要收钱，不开门，打110。',
		'居民医保开始缴了，不会用手机的，到党群服务中心窗口，工作人员帮您办；带医保卡就行，不用排队。',
		'取暖器离床一米',
		'甲'.repeat(200),
	])('%s', (text) => {
		const lines = chalkLines(text, pairs);
		expect(lines.length).toBeLessThanOrEqual(3);
		for (const line of lines) expect(charactersOf(line)).toBeLessThanOrEqual(16);
		const said = lines.join('');
		expect(text.startsWith(said.replace(/(?:……|。)$/u, ''))).toBe(true);
	});
});
