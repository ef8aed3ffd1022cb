/**
 * Bodies where Sätteri cannot run: in the editor. Same findings, same HTML; a test compares both
 * over the sample and the corpus.
 */
import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';
import { alignCells, boxTables, changeLinks } from './elements.ts';
import { bodyOf, decoded, type Body } from './findings.ts';
import { attachmentLook, containerLook, headingDepth, videoLook, type NamedFile } from './looks.ts';

/** Where the files and pictures that a body names relatively can be had. */
export interface Media {
	file: (path: string) => NamedFile;
	/** Attributes of the `img`, at least `src`. */
	picture: (path: string) => Record<string, string>;
}

const footnotes = ['gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'];

function parse(markdown: string, withFootnotes: boolean): Root {
	const without = withFootnotes ? [] : [{ disable: { null: footnotes } }];
	return fromMarkdown(markdown, {
		extensions: [gfm(), directive(), ...without],
		mdastExtensions: [gfmFromMarkdown(), directiveFromMarkdown()],
	});
}

/** The findings `readBody` gives, without Sätteri. */
export function readBodyInBrowser(markdown: string): Body {
	return bodyOf(() => parse(markdown, true));
}

/** What a node becomes before it is HTML; undefined = it stays. */
function becomes(node: Nodes, source: string, media: Media): Nodes | undefined {
	switch (node.type) {
		case 'html':
			return { type: 'text', value: node.value };
		case 'heading':
			return { ...node, depth: headingDepth(node.depth) };
		case 'image':
			return { ...node, data: { hProperties: media.picture(decoded(node.url)) } };
		case 'textDirective': {
			const { start, end } = node.position ?? {};
			return { type: 'text', value: source.slice(start?.offset, end?.offset) };
		}
		case 'containerDirective': {
			const { data, first } = containerLook(node.name, node.attributes);
			return { ...node, data, children: first ? [first, ...node.children] : node.children };
		}
		case 'leafDirective': {
			const { file, src } = node.attributes ?? {};
			if (node.name !== 'video') return attachmentLook(media.file(file ?? ''), node.attributes);
			return { ...node, data: videoLook(media.file(src ?? '').address, node.attributes) };
		}
		default:
			return undefined;
	}
}

function transform(node: Nodes, source: string, media: Media): Nodes {
	const changed = becomes(node, source, media) ?? node;
	if (!('children' in changed)) return changed;
	const children = changed.children.map((child) => transform(child, source, media));
	return { ...changed, children } as Nodes;
}

/** Markdown → the HTML of `.prose`, as the site's own parser would make it. */
export function renderInBrowser(markdown: string, media: Media): string {
	const tree = transform(parse(markdown, false), markdown, media);
	const html = toHast(tree) as HastRoot;
	changeLinks(html);
	alignCells(html);
	boxTables(html);
	return toHtml(html);
}
