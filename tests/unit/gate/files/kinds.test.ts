/** Whatever kind of file a number stands in, and wherever in it, it is found and its place is said. */
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AttachedReading } from '../../../../src/gate/files/readings.ts';
import { readAll, saidOf, type Case } from './asked.ts';
import { holding } from './holding.ts';
import { docx, id, mobile, p, pptx, tbl, xlsx, zip } from './made.ts';
import { ole, xls, ppt, mp4 } from './made-old.ts';
import { pdf } from './made-pdf.ts';

const cards = [
	['姓名', '银行账号'],
	['张某某', '6222020000000000000'],
];

let readings: AttachedReading[];
beforeAll(() => {
	readings = readAll(holding.map(([, file]) => file));
});

describe('an ID number', () => {
	test.each(holding.map(([what, [name], where], at) => ({ what, name, where, at })))(
		'in $what',
		({ name, where, at }) => {
			const said = readings[at] ? saidOf(name, readings[at]) : [];
			expect(said.filter((one) => one.startsWith('privacy/id '))[0]).toMatch(
				new RegExp(`^privacy/id 附件“${name.replace('.', '\\.')}”${where}有身份证号，`),
			);
			expect(said.join()).not.toContain(id.slice(6, 14));
		},
	);
});

test('a head says what a number is: a bank card under 银行账号, a mobile under 电话', () => {
	const [sheet, word] = readAll([
		['a.xlsx', xlsx([{ name: '名单', rows: cards }])],
		[
			'a.docx',
			docx(
				tbl([
					['户主', '电话'],
					['张某某', mobile],
				]),
			),
		],
	]);
	expect(sheet && saidOf('a.xlsx', sheet)[0]).toMatch(/^privacy\/bank-card /);
	expect(word && saidOf('a.docx', word)[0]).toMatch(/^privacy\/mobile .*第 1 个表第 2 行/);
});

test('what is innocent is left alone', async () => {
	const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
		.jpeg()
		.toBuffer();
	const innocent: Case[] = [
		[
			'a.docx',
			docx(
				p('电话 0571-0000 0000') +
					tbl([
						['项目', '金额'],
						['电梯', '200000'],
					]),
			),
		],
		[
			'a.xlsx',
			xlsx([
				{
					name: '经费',
					rows: [
						['日期', '金额'],
						[46000, 12345678.9],
					],
				},
			]),
		],
		['a.csv', Buffer.from('一,二,三\n138,1234,5678\n0013,8000,13\n')],
		['a.pdf', pdf(['关于停水的通知', '2026年11月26日8:30至17:00'])],
		['a.pptx', pptx(['居民议事'])],
		[
			'a.xls',
			xls({
				rows: [
					['日期', '金额'],
					['周四', 12.5],
				],
			}),
		],
		['a.ppt', ppt('居民议事')],
		['a.zip', zip({ '图.jpg': picture, '说明.txt': '周四停水' })],
		['a.mp4', mp4('居民议事')],
		[
			'a.docx',
			docx(p('停水'), { 'docProps/core.xml': '<c><creator>清和社区居民委员会</creator></c>' }),
		],
	];
	const said = readAll(innocent).flatMap((reading, at) => saidOf(innocent[at]?.[0] ?? '', reading));
	expect(said).toEqual([]);
});

test('WPS writes its own names for both forms', () => {
	const [now, old] = readAll([
		['a.wps', docx(p(id))],
		['a.et', xls({ rows: [[id]] })],
	]);
	expect(now?.passages[0]?.text).toBe(id);
	expect(old?.passages.at(-1)?.text).toBe(id);
	expect(readAll([['a.wps', ole({ Contents: Buffer.from('x') })]])[0]?.problems).toMatchObject([
		{ kind: 'unread' },
	]);
});
