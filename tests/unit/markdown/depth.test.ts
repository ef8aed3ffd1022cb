/** What would keep a reader busy is refused with its line, and stands as typed lines wherever a body is read. */
import { expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/body.ts';
import { treeOf } from '../../../src/markdown/tree.ts';

const times = (piece: string, count: number) => piece.repeat(count);

test.each([
	['quotations in one line', `甲\n${times('> ', 13)}乙`, 2, /列表一层套一层/],
	[
		'lists by indent',
		Array.from({ length: 14 }, (_, n) => `${times(' ', 2 * n)}- 甲`).join('\n'),
		13,
		/列表一层套一层/,
	],
	['boxes', times(':::callout{kind=tip}\n', 4), 4, /“:::”一层套一层/],
	['lines below a quotation', `> 甲\n${times('乙\n', 2_001)}`, 2_002, /没有空行/],
	['marks in one line', times('- - 甲\n', 5_001), 5_001, /一行里有好几个/],
	[
		'a wide table',
		`${times('|甲', 300)}|\n${times('|-', 300)}|\n${times('乙\n', 300)}`,
		1,
		/太大了/,
	],
	['a long list', times('- 甲\n', 10_001), 1, /10001 项/],
	['bold in bold', times('**a ', 200) + times('a** ', 200), 1, /记号一层套一层/],
])('%s', (_, body, line, message) => {
	const { findings } = readBody(body);
	expect(findings).toEqual([{ line, message: expect.stringMatching(message) as string }]);
	expect(new Set(treeOf(body).children.map(({ type }) => type))).toEqual(new Set(['paragraph']));
});

test('one less is read', () => {
	for (const body of [
		`${times('> ', 12)}乙`,
		times(':::callout{kind=tip}\n', 3),
		`> 甲\n${times('乙\n', 2_000)}`,
	])
		expect(treeOf(body).children[0]?.type).not.toBe('paragraph');
});
