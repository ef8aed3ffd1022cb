/** Puts other words where some were found; all at once are one step for 撤销. */
import { inOneStep, nodesDown, type BoxEditor } from '../editor.ts';
import { changedData } from './forms.ts';
import type { Hit } from './hits.ts';

type WordsHit = Extract<Hit, { kind: 'words' }>;
type FormHit = Extract<Hit, { kind: 'form' }>;

/** The new words look as the first of the old did. */
function replaceWords(editor: BoxEditor, { line, from, to }: WordsHit, words: string): void {
	const touched = line.pieces.filter(
		(piece) => piece.from < to && piece.from + piece.length > from,
	);
	for (const [place, { path, from: start, length }] of [...touched.entries()].reverse()) {
		const offset = Math.max(from - start, 0);
		const end = Math.min(to - start, length);
		const text = line.text.slice(start + offset, start + end);
		editor.apply({ type: 'remove_text', path, offset, text });
		if (place === 0 && words) editor.apply({ type: 'insert_text', path, offset, text: words });
	}
}

function replaceInForm(editor: BoxEditor, { path, key, from, to }: FormHit, words: string): void {
	const nodes = nodesDown(editor, path);
	const node = nodes.at(-1);
	if (!node || nodes.length < path.length) return;
	const data = changedData(node, key, (text) => text.slice(0, from) + words + text.slice(to));
	editor.tf.setNodes({ data }, { at: path });
}

/** @param hits of the body as it stands, in their order */
export function replaceHits(editor: BoxEditor, hits: readonly Hit[], words: string): void {
	inOneStep(editor, () => {
		// From the last to the first: what stands before keeps its place.
		for (const hit of [...hits].reverse())
			if (hit.kind === 'words') replaceWords(editor, hit, words);
			else replaceInForm(editor, hit, words);
	});
}
