import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksOf } from '../../../../admin/body/blocks.ts';
import { keeperOf, keepUntouched } from '../../../../admin/body/keep-untouched.ts';
import { pairing } from '../../../../admin/body/pairing.ts';
import { seeded } from '../../../seeded.ts';
import { oneOf, wildText } from './wild-text.ts';

test.each<[string, string, string, string]>([
	['a list that was not touched', '- 甲\n- 乙\n\n段', '* 甲\n* 乙\n\n段落', '- 甲\n- 乙\n\n段落'],
	[
		'a list one item of which was',
		'- 甲\n  - 丙\n- 乙',
		'* 甲\n  * 丙\n* 乙*新*',
		'- 甲\n  - 丙\n- 乙*新*',
	],
	[
		'alignment and tight cells of a changed table',
		'| 甲 | 乙 |\n|:--|--:|\n| 1 | 2 |',
		'| 甲  | 乙   |\n| --- | --- |\n| 1  | 23 |',
		'| 甲 | 乙 |\n|:---|---:|\n| 1 | 23 |',
	],
	['a hard break', '甲  \n乙\n\n丙', '甲\\\n乙\n\n丙丁', '甲  \n乙\n\n丙丁'],
	['escapes', 'a_b_c 和 2*3\n\n丙', 'a\\_b\\_c 和 2\\*3\n\n丙丁', 'a_b_c 和 2*3\n\n丙丁'],
	['a rule', '甲\n\n***\n\n丙', '甲\n\n- - -\n\n丙丁', '甲\n\n***\n\n丙丁'],
	[
		'an address',
		'见 https://a.example/b\n\n丙',
		'见 [https://a.example/b](https://a.example/b)\n\n丙丁',
		'见 https://a.example/b\n\n丙丁',
	],
	['three empty lines', '甲\n\n\n\n乙\n\n丙', '甲\n\n乙\n\n丙丁', '甲\n\n\n\n乙\n\n丙丁'],
	['beginning and end', '\n甲\n\n乙\n', '甲\n\n乙丙', '\n甲\n\n乙丙\n'],
	['a block put in', '- 甲\n\n乙', '* 甲\n\n新\n\n乙', '- 甲\n\n新\n\n乙'],
	['a block taken out', '- 甲\n\n乙\n\n> 丙', '* 甲\n\n> 丙', '- 甲\n\n> 丙'],
	['two blocks that changed places', '- 甲\n\n一段', '一段\n\n* 甲', '一段\n\n- 甲'],
	[
		'a directive',
		":::callout{kind='tip'}\n甲\n:::\n\n乙",
		':::callout{kind=tip}\n甲\n:::\n\n乙丙',
		":::callout{kind='tip'}\n甲\n:::\n\n乙丙",
	],
	['nothing of an emptied body', '- 甲\n\n乙', '', ''],
	['an empty body', '', '甲', '甲'],
])('%s', (_, original, edited, expected) => {
	expect(keepUntouched(original, edited)).toBe(expected);
});

test('what the box made of a block unasked is not taken for a change', () => {
	const [original, rewritten] = ['说明[^1]\n\n[^1]: 注\n\n尾', '说明[^1](注)\n\n尾'];
	expect(keepUntouched(original, rewritten, rewritten)).toBe(original);
	const tasks = ['- [ ] 甲\n- [x] 乙\n\n尾', '* 甲\n* 乙\n\n尾'] as const;
	expect(keepUntouched(tasks[0], '* 甲\n* 乙\n\n尾巴', tasks[1])).toBe(
		'- [ ] 甲\n- [x] 乙\n\n尾巴',
	);
});

test('text that would be read otherwise beside its new neighbour is not kept', () => {
	// The lists would run into one another.
	const kept = keepUntouched('* 甲\n\n段\n\n* 乙', '* 甲\n\n\n- 乙');
	expect(blocksOf(kept).blocks.map(({ node }) => node.type)).toEqual(['list', 'list']);
});

test.each([
	[['a', 'b', 'c'], ['a', 'x', 'c'], { 0: 0, 2: 2 }],
	[['a', 'b'], ['b', 'a'], { 0: 1, 1: 0 }],
	[['a', 'a'], ['a'], { 0: 0 }],
	[[], ['a'], {}],
])('pairing %j with %j', (from, to, pairs) => {
	const found = Object.fromEntries(pairing(from, to));
	expect(Object.keys(found)).toHaveLength(Object.keys(pairs).length);
	for (const [place, origin] of Object.entries(found)) expect(to[Number(place)]).toBe(from[origin]);
});

/** As the box writes: other list marks, padded tables, backslash breaks, escapes that were not needed. */
function asTheBoxWrites(markdown: string): string {
	return markdown
		.trim()
		.replace(/\n{3,}/g, '\n\n')
		.replace(/^- /gm, '* ')
		.replace(/ {2}$/gm, '\\')
		.replace(/^\|.*$/gm, (row) =>
			row
				.replace(/^\|[-:| ]+\|$/, (line) => line.replace(/:?-+:?/g, ' ------ '))
				.replace(/([^|]) \|/g, '$1    |'),
		);
}

const wholeBlocks = [
	...[
		'- 甲\n- 乙',
		'1. 一\n2. 二',
		'| 甲 | 乙 |\n|:--|---|\n| 1 | 2 |',
		'甲  \n乙',
		'## 题',
		'> 引',
	],
	...[
		':::callout{kind=tip}\n内\n:::',
		'::attachment{file="a.pdf" label="表"}',
		'![图](a.jpg)',
		'8:30开始',
	],
];

/** A paragraph of wild words that is a single paragraph whatever they are. */
const paragraph = (random: () => number) =>
	`字${wildText(random).replace(/[\n<>[\]`*_~\\|:]/g, '')}`.trimEnd();

function body(random: () => number): string[] {
	return Array.from({ length: 2 + Math.floor(random() * 8) }, () =>
		random() < 0.5 ? paragraph(random) : oneOf(wholeBlocks, random),
	);
}

/** Lists side by side are one list; a paragraph between them keeps them two. */
const apart = (blocks: string[]) => blocks.flatMap((block) => [block, `段${block.length}`]);

test('300 generated bodies: an edit changes its own block and not a byte elsewhere', () => {
	for (let seed = 1; seed <= 300; seed += 1) {
		const random = seeded(seed);
		const blocks = apart(body(random));
		const gaps = blocks.map(() => oneOf(['\n\n', '\n\n\n', '\n\n \n'], random));
		const join = (parts: string[]) =>
			parts.map((part, index) => part + (gaps[index] ?? '')).join('');
		const original = join(blocks);
		expect(keepUntouched(original, asTheBoxWrites(original))).toBe(original);
		const place = Math.floor(random() * (blocks.length / 2)) * 2 + 1;
		const changed = blocks.with(place, `${blocks[place] ?? ''}新的字`);
		const edited = asTheBoxWrites(changed.join('\n\n'));
		const kept = keepUntouched(original, edited);
		const parts = blocksOf(kept).blocks.map(({ source }) => source);
		const before = blocksOf(original).blocks.map(({ source }) => source);
		expect({ seed, differing: parts.filter((part, index) => part !== before[index]) }).toEqual({
			seed,
			differing: [changed[place]],
		});
	}
});

test('500 arbitrary pairs of bodies: the result always means what was edited', () => {
	for (let seed = 1; seed <= 500; seed += 1) {
		const random = seeded(seed);
		const [original, edited] = [wildText(random, 30), wildText(random, 30)];
		const mixed = random() < 0.5 ? edited : `${original.slice(0, 40)}${edited}`;
		const meaning = (text: string) => blocksOf(text).blocks.map(({ key }) => key);
		const kept = keepUntouched(original, mixed);
		expect({ original, mixed, kept: meaning(kept) }).toEqual({
			original,
			mixed,
			kept: meaning(mixed),
		});
	}
});

test('every body of the sample comes back untouched, and with one word more keeps the rest', () => {
	for (const file of globSync('content/**/*.md')) {
		const original = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
		const keep = keeperOf(original);
		expect(keep(asTheBoxWrites(original))).toBe(original);
		const more = `${original.trimEnd()}\n\n再说一句。`;
		expect(keep(asTheBoxWrites(more)).trim()).toBe(more.trim());
	}
});
