/** Hits are marked on the screen by the browser's own highlights: nothing in the box is changed for them. */
import { DOMEditor } from 'slate-dom';
import { drawn, nodesDown, type BoxEditor } from '../editor.ts';
import { rangeOf, type Hit } from './hits.ts';

/** Named so in desk/styles/body-tools.css. */
const everyHit = 'body-found';
const thisHit = 'body-found-now';

/** Old browsers have no highlights; there the hit is marked when the hand goes back to the box. */
const hasHighlights = 'highlights' in CSS;

function drawnRange(editor: BoxEditor, hit: Hit): globalThis.Range | undefined {
	const range = rangeOf(hit);
	if (!range) return undefined;
	try {
		return DOMEditor.toDOMRange(editor as never, range);
	} catch {
		// Its line is not drawn yet.
		return undefined;
	}
}

export function clearHits(): void {
	if (!hasHighlights) return;
	CSS.highlights.delete(everyHit);
	CSS.highlights.delete(thisHit);
}

/** @param now the one that is looked at */
export function markHits(editor: BoxEditor, hits: readonly Hit[], now: Hit | undefined): void {
	if (!hasHighlights) return;
	const rangesOf = (some: readonly Hit[]) =>
		some.map((hit) => drawnRange(editor, hit)).filter((range) => range !== undefined);
	CSS.highlights.set(everyHit, new Highlight(...rangesOf(hits.filter((hit) => hit !== now))));
	CSS.highlights.set(thisHit, new Highlight(...rangesOf(now ? [now] : [])));
}

/** Brings a hit into sight. */
export function showHit(editor: BoxEditor, hit: Hit): void {
	const form = hit.kind === 'form' ? nodesDown(editor, hit.path).at(-1) : undefined;
	const element = form ? drawn(form) : drawnRange(editor, hit)?.startContainer.parentElement;
	element?.scrollIntoView({ block: 'center' });
}
