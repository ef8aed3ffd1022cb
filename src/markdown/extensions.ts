/** The Markdown of a body: CommonMark and GFM, read as Chinese staff mean it. One list for every reader of bodies. */
import { directiveFromMarkdown } from 'mdast-util-directive';
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension } from 'micromark-util-types';
import { addressNodes } from './syntax/address-nodes.ts';
import { bareAddresses } from './syntax/addresses.ts';
import { attention, strikethrough } from './syntax/attention.ts';
import { htmlOnce } from './syntax/in-vain.ts';
import { labels } from './syntax/labels.ts';
import { lines } from './syntax/lines.ts';
import { lists } from './syntax/lists.ts';
import { plainSigns } from './syntax/plain.ts';

/** “8:30” is a time: of directives only the block forms are read. */
const { flow = {} } = directive();

/** Without `![^a]`, for which all that stands before each bracket is looked through: it stays as typed. */
function footnotes(): Extension {
	const { document = {}, text = {} } = gfmFootnote();
	return { document, text: { 91: text[91] } };
}

export const extensions: Extension[] = [
	labels(),
	htmlOnce(),
	attention(),
	lists(),
	strikethrough(),
	bareAddresses(),
	gfmTable(),
	{ flow },
	// Read so that the gate can say they are not allowed.
	footnotes(),
	gfmTaskListItem(),
	plainSigns(),
	// Four spaces are an indented paragraph, `----` under a name is a line under a name.
	{ disable: { null: ['codeIndented', 'setextUnderline'] } },
];

export const mdastExtensions: FromMarkdown[] = [
	addressNodes,
	gfmStrikethroughFromMarkdown(),
	gfmTableFromMarkdown(),
	gfmFootnoteFromMarkdown(),
	gfmTaskListItemFromMarkdown(),
	directiveFromMarkdown(),
	lines,
];
