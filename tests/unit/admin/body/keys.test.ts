/** Keys in items of several blocks and in tables: no word is lost, none changes its place, and what is shown is saved. */
import { describe, expect, test } from 'vitest';
import type { BoxEditor, BoxNode, Point } from '../../../../admin/body/editor.ts';
import { nodesDown } from '../../../../admin/body/editor.ts';
import { opened, texts, wordsOn } from './opened.ts';
import { edges, severalBlocks } from './several-blocks.ts';

const keys: Record<string, (editor: BoxEditor) => void> = {
	Enter: (editor) => editor.insertBreak(),
	Backspace: (editor) => editor.deleteBackward('character'),
	Delete: (editor) => editor.deleteForward('character'),
	Tab: (editor) => void editor.tf.tab({ reverse: false }),
	'Shift+Tab': (editor) => void editor.tf.tab({ reverse: true }),
	字: (editor) => editor.insertText('字'),
};

const letters = (nodes: readonly BoxNode[]) =>
	nodes
		.map((node) =>
			texts(node)
				.map(({ text }) => text)
				.join(''),
		)
		.join('');

const isSolid = (node: BoxNode | undefined) => node?.type === 'shortcode' || node?.type === 'as-is';

describe.each(severalBlocks)('%j', (body) => {
	test.each(Object.keys(keys))('%s at every edge', (key) => {
		// In the middle of words these take a letter away, as they should.
		const only = { Backspace: 'start', Delete: 'end' }[key];
		const places = edges(opened(body).editor).filter(
			({ offset }) => !only || (only === 'start') === (offset === 0),
		);
		for (const place of places) {
			const { editor, saved } = opened(body);
			const before = letters(editor.children);
			editor.tf.select(place);
			expect(nodesDown(editor, place.path).some(isSolid)).toBe(false);
			keys[key]?.(editor);
			const after = letters(editor.children);
			const at = `${key} @ ${JSON.stringify(place)}`;
			expect(after.replace('字', ''), at).toBe(before);
			expect(wordsOn(saved()).replaceAll(/\s/g, ''), at).toBe(after.replaceAll(/\s/g, ''));
		}
	});
});

/** The body, where the caret stands, the keys, and the body that is saved. */
const presses: [string, Point, string[], string][] = [
	// An item with several blocks leaves its list with all of them.
	[
		'- 甲\n\n  乙\n\n  ***\n- 丙',
		{ path: [0, 0, 0, 0], offset: 0 },
		['Backspace'],
		'甲\n\n乙\n\n***\n\n- 丙',
	],
	[
		'- 甲\n\n  ## 乙\n\n  ***\n- 丙',
		{ path: [0, 0, 0, 0], offset: 1 },
		['Enter', 'Enter'],
		'- 甲\n\n## 乙\n\n***\n\n- 丙',
	],
	// Threw: Enter in the empty first line of an item, above a rule.
	[
		'- 甲\n\n  ## 乙\n\n  ***\n- 丙',
		{ path: [0, 0, 1, 0], offset: 1 },
		['Enter', 'Enter', 'Enter'],
		'- 甲\n\n  ## 乙\n\n***\n\n- 丙',
	],
	// The second list of an item: the first keeps its words.
	[
		'- 子\n  - 甲\n  - 乙\n\n  1. 丙\n  2. 丁\n- 戊',
		{ path: [0, 0, 2, 0, 0, 0], offset: 0 },
		['Shift+Tab'],
		'- 子\n\n  - 甲\n  - 乙\n- 丙\n  1. 丁\n- 戊',
	],
	// A list in a quotation in an item stays in its quotation.
	[
		'1. 甲\n\n   > - 乙\n   >\n   > 丙\n2. 丁',
		{ path: [0, 0, 1, 0, 0, 0, 0], offset: 0 },
		['Backspace'],
		'1. 甲\n\n   > 乙\n   >\n   > 丙\n2. 丁',
	],
	[
		'- 甲\n\n  > 乙\n\n  - 丙\n\n    丁',
		{ path: [0, 0, 2, 0, 0, 0], offset: 0 },
		['Backspace'],
		'- 甲\n\n  > 乙丙\n\n  - 丁',
	],
	[
		'- 甲\n\n  > 乙\n\n  - 丙\n\n    丁',
		{ path: [0, 0, 1, 0, 0], offset: 1 },
		['Delete'],
		'- 甲\n\n  > 乙丙\n\n  - 丁',
	],
	// A rule is marked first; marked, it goes, and nothing else.
	[
		'- 甲\n\n  ***\n- 乙\n\n  > 丙\n\n  - 丁',
		{ path: [0, 0, 1, 0], offset: 0 },
		['Delete'],
		'- 甲\n- 乙\n\n  > 丙\n\n  - 丁',
	],
	[
		'- 甲\n\n  ***\n\n  乙',
		{ path: [0, 0, 2, 0], offset: 0 },
		['Backspace'],
		'- 甲\n\n  ***\n\n  乙',
	],
	[
		'- 甲\n\n  ***\n\n  乙',
		{ path: [0, 0, 2, 0], offset: 0 },
		['Backspace', 'Backspace'],
		'- 甲\n\n  乙',
	],
	[
		'- 甲\n\n  ***\n\n  乙',
		{ path: [0, 0, 0, 0], offset: 1 },
		['Delete', 'Delete'],
		'- 甲\n\n  乙',
	],
	[
		'- 甲\n\n  ***\n\n  乙',
		{ path: [0, 0, 1, 0], offset: 0 },
		['Enter', '字'],
		'- 甲\n\n  ***\n\n  字\n\n  乙',
	],
	// Words below a table do not slip into its last cell; an empty paragraph there goes.
	[
		'- 甲\n\n  | 子 |\n  |---|\n  | 丑 |\n\n  乙',
		{ path: [0, 0, 2, 0], offset: 0 },
		['Backspace'],
		'- 甲\n\n  | 子 |\n  |---|\n  | 丑 |\n\n  乙',
	],
	[
		'- 甲\n\n  | 子 |\n  |---|\n  | 丑 |\n\n  乙',
		{ path: [0, 0, 2, 0], offset: 1 },
		['Backspace', 'Backspace'],
		'- 甲\n\n  | 子 |\n  |---|\n  | 丑 |',
	],
];

test.each(presses)('%j at %j: %j', (body, place, pressed, expected) => {
	const { editor, saved } = opened(body);
	editor.tf.select(place);
	for (const key of pressed) keys[key]?.(editor);
	expect(saved()).toBe(expected);
});

test('no caret stands in the end of a line, where nothing is drawn', () => {
	const { editor } = opened('甲\n乙');
	const [end, start] = [
		{ path: [0, 0], offset: 1 },
		{ path: [0, 2], offset: 0 },
	];
	expect(editor.api.before(start)).toEqual(end);
	expect(editor.api.after(end)).toEqual(start);
});
