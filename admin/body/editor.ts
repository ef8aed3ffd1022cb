/** The editor (Slate, through Plate) inside the editing box, as far as we look at it. */
import { ELEMENT_TO_NODE, NODE_TO_ELEMENT } from 'slate-dom';

export interface BoxNode {
	type?: string;
	text?: string;
	children?: BoxNode[];
}

export interface BoxEditor extends BoxNode {
	children: BoxNode[];
	selection: { anchor: { path: number[] } } | null;
	normalizeNode: (entry: [BoxNode, number[]], options?: object) => void;
	insertText: (text: string, options?: object) => void;
	tf: {
		insertNodes: (node: BoxNode, options: { at: number[]; select?: boolean }) => void;
		withoutSaving: (act: () => void) => void;
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

/** A part that is edited as a form: no text of its own. */
export const isForm = ({ type }: BoxNode) => type === 'shortcode';
