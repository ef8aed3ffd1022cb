/** Pasting into the body: the clipboard is cleaned before the editing box sees it. */
import { cleanPaste, type CleanPaste } from './clean-paste.ts';

/** The editing box: Slate marks its editable element so. */
const box = '[data-slate-editor="true"]';
/** Told to whoever keeps files, with a `BroughtPicture[]`, once the words stand in the box. */
export const picturesPasted = 'linli-pictures-pasted';
/** A copy made in an editing box of ours, with its forms and tables. */
const ownCopy = 'application/x-slate-fragment';

function editorOf(target: EventTarget | null): HTMLElement | undefined {
	const element =
		target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
	return element?.closest<HTMLElement>(box) ?? undefined;
}

const isFormField = (target: EventTarget | null) =>
	target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

function dispatch(target: EventTarget, data: Record<string, string>): void {
	const clipboardData = new DataTransfer();
	for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value);
	const clean = new ClipboardEvent('paste', {
		clipboardData,
		bubbles: true,
		cancelable: true,
		composed: true,
	});
	target.dispatchEvent(clean);
}

const ownTypes =
	/^(?:p|h[1-6]|ul|ol|li|lic|blockquote|a|image|break|shortcode|as-is|thematic-break|table|table-row|table-cell)$/;

interface SlateNode {
	type?: unknown;
	children?: SlateNode[];
}

function isOwnNode({ type, children }: SlateNode): boolean {
	return (
		(type === undefined || (typeof type === 'string' && ownTypes.test(type))) &&
		(children ?? []).every(isOwnNode)
	);
}

/** Other editors use the same format with nodes that ours would break on. */
function isOwnCopy(fragment: string): boolean {
	if (!fragment) return false;
	try {
		return (JSON.parse(decodeURIComponent(atob(fragment))) as SlateNode[]).every(isOwnNode);
	} catch {
		return false;
	}
}

/** With forms and tables as they are: the box's own way, which goes by this event and not by `paste`. */
function insertOwn(target: EventTarget, fragment: string): void {
	const dataTransfer = new DataTransfer();
	dataTransfer.setData(ownCopy, fragment);
	const init = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
	target.dispatchEvent(new InputEvent('beforeinput', init));
}

function handle(event: ClipboardEvent, onPasted: (pasted: CleanPaste) => void): void {
	// The cleaned event comes this way again.
	if (!event.isTrusted || !event.clipboardData || !editorOf(event.target)) return;
	// The box would take what is pasted into a form inside it for itself.
	if (isFormField(event.target)) {
		event.stopPropagation();
		return;
	}
	const { clipboardData, target } = event;
	if (!target || (clipboardData.files.length > 0 && !clipboardData.types.includes('text/html')))
		return;
	event.preventDefault();
	event.stopPropagation();
	const own = clipboardData.getData(ownCopy);
	if (isOwnCopy(own)) {
		insertOwn(target, own);
		return;
	}
	const pasted = cleanPaste(
		clipboardData.getData('text/html'),
		clipboardData.getData('text/plain'),
		{ rtf: clipboardData.getData('text/rtf'), files: [...clipboardData.files] },
	);
	if (pasted.html) dispatch(target, { 'text/html': pasted.html, 'text/plain': pasted.plain });
	onPasted(pasted);
	if (pasted.pictures.length === 0) return;
	const detail = pasted.pictures;
	target.dispatchEvent(new CustomEvent(picturesPasted, { detail, bubbles: true }));
}

/**
 * Cleans every paste into a body inside `root` (a window, a document, an element) and tells `onPasted` what could not come along. Returns
 * what takes it away again.
 */
export function installPasteCleaner(
	root: EventTarget,
	onPasted: (pasted: CleanPaste) => void,
): () => void {
	const listener = (event: Event) => handle(event as ClipboardEvent, onPasted);
	root.addEventListener('paste', listener, { capture: true });
	return () => root.removeEventListener('paste', listener, { capture: true });
}
