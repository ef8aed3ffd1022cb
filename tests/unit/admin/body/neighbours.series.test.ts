/** Large blocks, of which only what is new is read again: what is written is what reading all of it anew would write. */
import { expect, test } from 'vitest';
import type { BoxEditor } from '../../../../admin/body/editor.ts';
import { seedsOf } from '../../../length.ts';
import { seeded, type Random } from '../../../seeded.ts';
import { generatedBody, largeBlock } from './generated-body.ts';
import { box, opened, texts } from './opened.ts';
import { oneOf, wildText } from './wild-text.ts';

const seeds = seedsOf({ short: 4, whole: 60, long: 1_000 });
const editsEach = 15;

const keys: readonly ((editor: BoxEditor, random: Random) => void)[] = [
	(editor) => editor.insertText('字'),
	(editor, random) => editor.insertText(wildText(random, 3)),
	(editor, random) =>
		editor.insertText(oneOf('* _ ~ ` | [ ] < > \\ # = - + . : & !'.split(' '), random)),
	(editor, random) => editor.insertText(oneOf(['1. ', '- ', '> ', '## ', '```', '---'], random)),
	(editor) => editor.insertBreak(),
	(editor) => {
		// What Backspace does at the beginning of a line is for `keys.test.ts`.
		if (editor.selection?.anchor.offset) editor.deleteBackward('character');
	},
	(editor) => void editor.tf.tab({ reverse: false }),
	(editor) => void editor.tf.tab({ reverse: true }),
];

/** Anywhere, or at the beginning of a line. */
function place(editor: BoxEditor, random: Random): void {
	const all = editor.children.flatMap((block, top) => texts(block, [top]));
	// There may be nothing but forms.
	if (all.length === 0) return;
	const { text, path } = oneOf(all, random);
	const offset = random() < 0.3 ? 0 : Math.floor(random() * (text.length + 1));
	editor.tf.select({ path, offset });
}

test(
	`${seeds.length} bodies with a large block: each edit is written as if all were read`,
	{ timeout: 1_800_000 },
	() => {
		let [edits, inParts] = [0, 0];
		for (const seed of seeds) {
			const random = seeded(seed);
			const between = () => (random() < 0.5 ? `${generatedBody(random)}\n\n` : '');
			const { editor } = opened(`${between()}${largeBlock(random)}\n\n${between()}`);
			for (let edit = 0; edit < editsEach; edit += 1) {
				// Several at one place, as a hand does.
				if (edit % 3 === 0) place(editor, random);
				oneOf(keys, random)(editor, random);
				const written = box.bodyOf(editor.children);
				// Nothing is known of a copy.
				const anew = box.bodyOf(structuredClone(editor.children));
				expect({ seed, edit, written }).toEqual({ seed, edit, written: anew });
				edits += 1;
				if (editor.children.some((node) => box.neighboursOf(box.blocksOfBox(node)))) inParts += 1;
			}
		}
		console.log(`种子 ${seeds[0]}–${seeds.at(-1)}：${edits} 次改动，${inParts} 次只读新的`);
		if (seeds.length > 1) expect(inParts).toBeGreaterThan(edits / 2);
	},
);
