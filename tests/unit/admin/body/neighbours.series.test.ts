/**
 * Large blocks, of which only what is new is read again: what is written is what reading all of it anew would write. And no
 * key that writes nothing takes more than one letter, or changes the order of words.
 */
import { expect, test } from 'vitest';
import type { BoxEditor } from '../../../../admin/body/editor.ts';
import { countOf, seedsOf } from '../../../length.ts';
import { seeded, type Random } from '../../../seeded.ts';
import { generatedBody, largeBlock } from './generated-body.ts';
import { box, opened, texts } from './opened.ts';
import { oneOf, wildText } from './wild-text.ts';

const seeds = seedsOf({ short: 4, whole: 25, long: 1_000 });
const editsEach = countOf({ short: 8, whole: 15 });

type Key = (editor: BoxEditor, random: Random) => void;

/** Keys that write nothing. */
const silent: readonly Key[] = [
	(editor) => editor.insertBreak(),
	(editor) => editor.deleteBackward('character'),
	(editor) => editor.deleteForward('character'),
	(editor) => void editor.tf.tab({ reverse: false }),
	(editor) => void editor.tf.tab({ reverse: true }),
];

const keys: readonly Key[] = [
	(editor) => editor.insertText('字'),
	(editor, random) => editor.insertText(wildText(random, 3)),
	(editor, random) =>
		editor.insertText(oneOf('* _ ~ ` | [ ] < > \\ # = - + . : & !'.split(' '), random)),
	(editor, random) => editor.insertText(oneOf(['1. ', '- ', '> ', '## ', '```', '---'], random)),
	...silent,
];

/** The letters in the box, without spaces: a line that ends in a heading is a space. */
const lettersIn = ({ children }: BoxEditor) =>
	children.flatMap((block) => texts(block).flatMap(({ text }) => [...text.replaceAll(/\s/g, '')]));

/** What is left of `after` where one letter of `before` may be gone: nothing, if nothing else changed. */
function changed(before: string[], after: string[]): string[] {
	const place = before.findIndex((letter, index) => letter !== after[index]);
	const isOneLess = place >= 0 && after.length === before.length - 1;
	const expected = isOneLess ? before.toSpliced(place, 1) : before;
	return after.join('') === expected.join('') ? [] : after;
}

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
				const key = oneOf(keys, random);
				const before = lettersIn(editor);
				key(editor, random);
				if (silent.includes(key))
					expect({ seed, edit, wrong: changed(before, lettersIn(editor)) }).toEqual({
						seed,
						edit,
						wrong: [],
					});
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
