/** Bodies made of everything a body may hold, nested and written in every manner; the same for the same seed. */
import type { Random } from '../../../seeded.ts';
import { oneOf } from './wild-text.ts';

const signs = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'.match(/./g) ?? [];
const prose = [
	...[
		'各位居民：',
		'请注意。',
		'停水通知',
		'3月5日起',
		'（一）',
		'清和苑3号楼',
		'，',
		'。',
		'、',
		'“好”',
		'　',
		' ',
	],
	...[
		'8:30~11:30',
		'2*3*4',
		'139****5670',
		'王*明',
		'WiFi',
		'a_b_c',
		'37.3',
		'>37.3',
		'0571-0000 0000',
		'50%',
	],
	...[
		'https://www.example.gov.cn/a/1.html',
		'www.example.cn',
		'office@example.cn',
		'[2026]3号',
		'&amp;',
		'1.',
		'2026. 3. 5',
	],
];
const marks = ['**', '*', '~~', '***', '`'];

const many = <Item>(random: Random, most: number, make: () => Item): Item[] =>
	Array.from({ length: 1 + Math.floor(random() * most) }, make);

function words(random: Random): string {
	return many(random, 5, () =>
		random() < 0.12 ? oneOf(signs, random) : oneOf(prose, random),
	).join('');
}

function phrase(random: Random): string {
	const chance = random();
	if (chance < 0.7) return words(random);
	if (chance < 0.85) {
		const mark = oneOf(marks, random);
		return `${mark}${words(random).trim()}${mark}`;
	}
	if (chance < 0.93) return `[${words(random)}](/notices/${Math.floor(random() * 9)}/)`;
	return `![图${words(random).replace(/[[\]\\]/g, '')}](../media/a.jpg)`;
}

const line = (random: Random) => many(random, 3, () => phrase(random)).join('');
const lineEnds = ['\n', '\\\n', '  \n'];

const paragraph = (random: Random) =>
	many(random, 2, () => line(random)).join(oneOf(lineEnds, random));

function table(random: Random): string {
	const width = 1 + Math.floor(random() * 3);
	const [left, right] = oneOf(
		[
			['| ', ' |'],
			['|', '|'],
		] as const,
		random,
	);
	const cell = () => line(random).replaceAll('\\', '').replaceAll('|', '\\|').replaceAll('`', '');
	const row = (cells: string[]) => left + cells.join(oneOf([' | ', '|'], random)) + right;
	const cells = () => Array.from({ length: width }, cell);
	const under = Array.from({ length: width }, () =>
		oneOf(['---', ':--', '--:', ':-:', '-'], random),
	);
	return [row(cells()), row(under), ...many(random, 3, () => row(cells()))].join('\n');
}

/** `甲\n乙` → `- 甲\n  乙`. */
const under = (mark: string, text: string) =>
	`${mark} ${text.replaceAll('\n', `\n${' '.repeat(mark.length + 1)}`).replace(/^ +$/gm, '')}`;

function list(random: Random, depth: number): string {
	const bullet = oneOf(['-', '*', '+'], random);
	const first = oneOf([1, 1, 1, 3, 10], random);
	const step = oneOf([0, 1, 1], random);
	const end = oneOf(['.', '.', ')'], random);
	const ordered = random() < 0.5;
	const air = oneOf(['\n', '\n', '\n\n'], random);
	const items = many(random, 3, () => random());
	return items
		.map((chance, place) => {
			const mark = ordered ? `${first + step * place}${end}` : bullet;
			const parts =
				chance < 0.5 ? [paragraph(random)] : many(random, 3, () => block(random, depth - 1));
			return under(mark, parts.join(oneOf(['\n', '\n\n', '\n\n'], random)));
		})
		.join(air);
}

const quote = (random: Random, depth: number) =>
	many(random, 3, () => block(random, depth - 1))
		.join('\n\n')
		.replace(/^/gm, '> ');

const container = (random: Random, depth: number) =>
	`${oneOf([':::callout{kind=tip}', ':::steps', ':::gallery', '::::callout{kind="warning"}'], random)}\n${many(random, 2, () => block(random, depth - 1)).join('\n\n')}\n:::`;

const leaves = [
	'***',
	'---',
	'::attachment{file="../media/a.pdf" label="申请表"}',
	'::video{src="../media/a.mp4" title="合唱"}\n\n::contact{key="water"}',
	'![居民扶苗](../media/a.jpg)',
	'```\n代码 * _\n```',
	':::callout{kind=tip}\n停水前请储水。\n\n- 甲\n- 乙\n:::',
	':::steps\n1. 申请\n2. 领卡\n:::',
	':::gallery\n![甲](a.jpg)\n![乙](b.jpg)\n:::',
];

function block(random: Random, depth: number): string {
	const chance = random();
	if (depth > 0 && chance < 0.22) return list(random, depth);
	if (depth > 0 && chance < 0.3) return quote(random, depth);
	if (depth > 0 && chance < 0.33) return container(random, depth);
	if (chance < 0.45) return table(random);
	if (chance < 0.53) return `${'#'.repeat(1 + Math.floor(random() * 4))} ${line(random)}`;
	if (chance < 0.65) return oneOf(leaves, random);
	return paragraph(random);
}

const parts: readonly ((random: Random) => string)[] = [
	...[paragraph, paragraph, paragraph],
	(random) => `${paragraph(random)}\n\n${paragraph(random)}`,
	(random) => `${paragraph(random)}\n${list(random, 1)}`,
	(random) => list(random, 1),
	(random) => quote(random, 1),
	table,
];

/** One list, quotation or table of many parts. */
export function largeBlock(random: Random): string {
	const chance = random();
	const length = 16 + Math.floor(random() * 16);
	if (chance < 0.1) {
		// Of words without a mark that could end on another line.
		const calm = prose.filter((words) => !/[*_`[<~]/.test(words));
		return Array.from({ length }, () => oneOf(calm, random) + oneOf(calm, random)).join('\n');
	}
	if (chance < 0.25) {
		const cell = () => oneOf(prose, random).replaceAll('|', '');
		const rows = Array.from({ length }, () => `| ${cell()} | ${cell()} |`);
		return ['| 甲 | 乙 |', '|---|---|', ...rows].join('\n');
	}
	const each = Array.from({ length }, () => oneOf(parts, random)(random));
	if (chance < 0.4) return each.join('\n\n').replace(/^/gm, '> ');
	const mark = oneOf(['-', '*', '1.', '3)'], random);
	return each.map((part) => under(mark, part)).join(oneOf(['\n', '\n', '\n\n'], random));
}

/** One to six blocks of Markdown. */
export function generatedBody(random: Random): string {
	const gaps = ['\n\n', '\n\n', '\n\n\n', '\n', '\n \n'];
	const blocks = many(random, 6, () => block(random, 3));
	return blocks.map((one, place) => (place > 0 ? oneOf(gaps, random) : '') + one).join('');
}
