/** The editor (Slate, through Plate) inside the editing box, as far as we look at it. */
import type { AlignType } from 'mdast';
import { ELEMENT_TO_NODE, NODE_TO_ELEMENT } from 'slate-dom';

export interface BoxNode {
	type?: string;
	text?: string;
	bold?: true;
	italic?: true;
	strikethrough?: true;
	code?: true;
	/** Of a link. */
	url?: string;
	/** What else Markdown says of it. */
	data?: NodeData;
	/** Of a top-level block that was opened: its text, and what that meant to the page. */
	source?: string;
	said?: string;
	/** The text of the block above it, and what stood between them. */
	follows?: string | undefined;
	gap?: string;
	children?: BoxNode[];
}

interface NodeData {
	url?: string;
	title?: string | null | undefined;
	alt?: string | null | undefined;
	/** Of a list or an item: whether there is air in it. */
	spread?: boolean;
	start?: number;
	align?: (AlignType | undefined)[];
	/** Of a form: which, and what stands in it. */
	id?: string;
	shortcode?: string;
	shortcodeData?: Record<string, unknown>;
	shortcodeNew?: boolean;
}

/** Where a node stands: its place in the body, in that block, and so on. */
export type Path = number[];

export interface Point {
	path: Path;
	offset: number;
}

export interface Range {
	anchor: Point;
	focus: Point;
}

/** Words put in, or taken away, at a place. */
interface TextStep extends Point {
	type: 'insert_text' | 'remove_text';
	text: string;
}

interface At {
	at: Path;
}

/** One letter, one word, … at a time. */
type Delete = (unit: string) => void;

export interface BoxEditor extends BoxNode {
	children: BoxNode[];
	selection: Range | null;
	history: { undos: unknown[]; redos: unknown[] };
	/** The smallest steps of all: each knows its way back. */
	apply: (step: TextStep) => void;
	normalizeNode: (entry: [BoxNode, Path], options?: object) => void;
	insertText: (text: string, options?: object) => void;
	insertBreak: () => void;
	insertFragment: (fragment: BoxNode[], options?: object) => void;
	deleteBackward: Delete;
	deleteForward: Delete;
	deleteFragment: (options?: object) => void;
	api: {
		start: (path: Path) => Point;
		end: (path: Path) => Point;
		/** The next place a caret can stand, and the last. */
		after: (point: Point) => Point | undefined;
		before: (point: Point) => Point | undefined;
		findPath: (node: BoxNode) => Path | undefined;
	};
	tf: {
		insertFragment: (fragment: BoxNode[], options?: object) => void;
		insertNodes: (
			nodes: BoxNode | BoxNode[],
			options?: { at?: Path | undefined; select?: boolean },
		) => void;
		removeNodes: (options: At) => void;
		setNodes: (properties: Partial<BoxNode>, options: At) => void;
		wrapNodes: (wrapping: BoxNode, options: At) => void;
		unwrapNodes: (options: At) => void;
		liftNodes: (options: At) => void;
		splitNodes: (options: { always: boolean }) => void;
		moveNodes: (options: At & { to: Path }) => void;
		delete: (options: { at: Range }) => void;
		select: (place: Point | Range) => void;
		focus: () => void;
		normalize: (options: { force: boolean }) => void;
		tab: (options: { reverse: boolean }) => boolean;
		withoutSaving: (act: () => void) => void;
		withoutNormalizing: (act: () => void) => void;
		/** What is done in it is a step of its own for 撤销. */
		withNewBatch: (act: () => void) => void;
		undo: () => void;
		redo: () => void;
	};
}

/** What Slate marks as the place to write. */
export const editable = '[data-slate-editor="true"]';

/** The editor of the box inside `root`; none while the box is broken or the plain field stands there. */
export function editorIn(root: HTMLElement): BoxEditor | undefined {
	const box = root.querySelector<HTMLElement>(editable);
	return box ? (ELEMENT_TO_NODE.get(box) as unknown as BoxEditor | undefined) : undefined;
}

/** Where a node of the editor is drawn. */
export function drawn(node: BoxNode): HTMLElement | undefined {
	return NODE_TO_ELEMENT.get(node as never);
}

/** A part that is edited as a form, or not at all: no text of its own. */
export const isForm = ({ type }: BoxNode) =>
	type === 'shortcode' || type === 'as-is' || type === 'thematic-break';

/** An empty paragraph. */
export const paragraph = (): BoxNode => ({ type: 'p', children: [{ text: '' }] });

/** `[2, 0]` → the third block of the body, and the first node in it. */
export function nodesDown(editor: BoxEditor, path: Path): BoxNode[] {
	const found: BoxNode[] = [];
	for (const place of path) {
		const node = (found.at(-1) ?? editor).children?.[place];
		if (!node) break;
		found.push(node);
	}
	return found;
}

/** Does several things that 撤销 takes back as one. */
export function inOneStep(editor: BoxEditor, act: () => void): void {
	editor.tf.withNewBatch(() => editor.tf.withoutNormalizing(act));
}
