/** What the box itself makes of blocks before any hand touches them: its own plugins, without a screen. */
import {
	BoldPlugin,
	CodePlugin,
	HeadingPlugin,
	ItalicPlugin,
	StrikethroughPlugin,
} from '@platejs/basic-nodes/react';
import { LinkPlugin } from '@platejs/link/react';
import BreakPlugin from 'decap-cms-widget-richtext/dist/esm/RichtextControl/plugins/BreakPlugin';
import ExtendedBlockquotePlugin from 'decap-cms-widget-richtext/dist/esm/RichtextControl/plugins/ExtendedBlockquotePlugin';
import ImagePlugin from 'decap-cms-widget-richtext/dist/esm/RichtextControl/plugins/ImagePlugin';
import ListPlugin from 'decap-cms-widget-richtext/dist/esm/RichtextControl/plugins/ListPlugin';
import ShortcodePlugin from 'decap-cms-widget-richtext/dist/esm/RichtextControl/plugins/ShortcodePlugin';
import {
	TableCellPlugin,
	TablePlugin,
	TableRowPlugin,
} from 'decap-cms-widget-richtext/dist/esm/RichtextControl/plugins/TablePlugin';
import { createPlateEditor, ParagraphPlugin } from 'platejs/react';
import { Scrubber } from 'slate';
import type { BoxEditor, BoxNode } from '../editor.ts';
import { asIs, rule } from '../own-kinds.ts';
import { keepShapes } from '../editing/taught.ts';

/** As in Decap's `VisualEditor.js`; a test compares. */
const plugins = [
	ParagraphPlugin,
	HeadingPlugin,
	BoldPlugin,
	ItalicPlugin,
	StrikethroughPlugin,
	CodePlugin,
	ListPlugin,
	BreakPlugin,
	ImagePlugin,
	LinkPlugin,
	ExtendedBlockquotePlugin,
	ShortcodePlugin,
	asIs,
	rule,
	TablePlugin,
	TableRowPlugin,
	TableCellPlugin,
];

// Plate asks for the item after the last one at every key in a list; Slate then writes the whole editor, with all
// that can be undone, into the message of an error that nobody reads.
Scrubber.setScrubber(() => undefined);

type BoxTree = BoxEditor & { history: { undos: unknown[]; redos: unknown[] } };

/** An editor as the box has it, without a screen. */
export function boxTree(): BoxTree {
	const editor = createPlateEditor({ plugins: plugins as never }) as unknown as BoxTree;
	keepShapes(editor);
	return editor;
}

let tree: BoxTree | undefined;

/** The blocks as the box would hold them. */
export function normalised(blocks: readonly BoxNode[]): BoxNode[] {
	tree ??= boxTree();
	tree.children = structuredClone([...blocks]);
	tree.selection = null;
	tree.tf.normalize({ force: true });
	tree.history = { undos: [], redos: [] };
	return tree.children;
}
