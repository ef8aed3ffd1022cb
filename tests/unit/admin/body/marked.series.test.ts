/** Words marked from anywhere to anywhere: whatever takes them away takes nothing else. */
import { expect, test } from 'vitest';
import { everyOf } from '../../../length.ts';
import type { BoxEditor, BoxNode } from '../../../../admin/body/editor.ts';
import { opened, texts, wordsOn } from './opened.ts';
import { edges, severalBlocks } from './several-blocks.ts';

const keys: Record<string, (editor: BoxEditor) => void> = {
	Delete: (editor) => editor.deleteFragment(),
	Enter: (editor) => editor.insertBreak(),
	字: (editor) => editor.insertText('字'),
};

const bodies = [
	...severalBlocks,
	'- 甲\n- 乙\n- 丙',
	'- 甲\n  - 乙\n- 丙',
	'甲\n\n1. 乙\n   - 丙\n\n丁',
];

/** `甲丙` is part of `甲乙丙`. */
function isPartOf(part: string, whole: string): boolean {
	let from = 0;
	return [...part].every((letter) => (from = whole.indexOf(letter, from) + 1) > 0);
}

/** An item has one first line; Enter looks for what is below it. */
const firstLinesOnly = ({ type, children = [] }: BoxNode): boolean =>
	(type !== 'li' || children.slice(1).every((child) => child.type !== 'lic')) &&
	children.every(firstLinesOnly);

test.each(bodies.flatMap((body) => Object.keys(keys).map((key) => [body, key] as const)))(
	'%j, any words marked, %s',
	(body, key) => {
		const places = edges(opened(body).editor);
		for (const [from, anchor] of everyOf(4, [...places.entries()]))
			for (const [past, focus] of places.slice(from + 1).entries()) {
				const { editor, saved } = opened(body);
				const pieces = editor.children.flatMap((block) => texts(block)).filter(({ text }) => text);
				const all = pieces.map(({ text }) => text).join('');
				// Each piece has two edges.
				const rest = pieces
					.filter((_, place) => 2 * place < from || 2 * place > from + past)
					.map(({ text }) => text);
				editor.tf.select({ anchor, focus });
				keys[key]?.(editor);
				const words = wordsOn(saved()).replaceAll(/\s|字/g, '');
				const at = `${JSON.stringify([anchor, focus])}: ${words}`;
				expect(isPartOf(rest.join(''), words), at).toBe(true);
				expect(isPartOf(words, all), at).toBe(true);
				expect(editor.children.every(firstLinesOnly), at).toBe(true);
			}
	},
);
