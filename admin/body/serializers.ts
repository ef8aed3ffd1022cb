/** Stands in for the module with which Decap's box reads and writes Markdown, and reads what is pasted. */
import type { BoxNode } from './editor.ts';
import { boxOf } from './mapping/opening.ts';
import { bodyOf } from './mapping/saving.ts';
import { pastedBlocks } from './editing/pasted.ts';

/** What the box is opened with. */
export const markdownToSlate = (markdown: string): BoxNode[] => boxOf(markdown);

/** What the box says, to be written when there is time. */
export const slateToMarkdown = (blocks: readonly BoxNode[]) => (): string => bodyOf(blocks);

/** What is pasted; admin/paste has cleaned it. */
export const htmlToSlate = (html: string) => ({ children: pastedBlocks(html) });
