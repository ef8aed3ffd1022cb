/**
 * Bodies where Sätteri cannot run: in the editor. Same findings, same HTML; a test compares both
 * over the sample and the corpus.
 */
import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root, Text } from 'mdast';
import {
	directiveFromMarkdown,
	type ContainerDirective,
	type LeafDirective,
} from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';
import { directiveProblem } from './directives.ts';
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

/** A node as it was typed. */
function typed(node: Nodes, source: string): Text {
	const { start, end } = node.position ?? {};
	return { type: 'text', value: source.slice(start?.offset, end?.offset) };
}

/** A directive that is not finished, or not one of ours, stays as typed. */
function leafBecomes(node: LeafDirective, source: string, media: Media): Nodes {
	if (directiveProblem(node)) return { type: 'paragraph', children: [typed(node, source)] };
	const { file, src } = node.attributes ?? {};
	return node.name === 'video'
		? { ...node, data: videoLook(media.file(src ?? '').address, node.attributes) }
		: attachmentLook(media.file(file ?? ''), node.attributes);
}

function containerBecomes(node: ContainerDirective, source: string): Nodes {
	if (directiveProblem(node)) return { type: 'paragraph', children: [typed(node, source)] };
	const { data, first } = containerLook(node.name, node.attributes);
	return { ...node, data, children: first ? [first, ...node.children] : node.children };
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
		case 'textDirective':
			return typed(node, source);
		case 'containerDirective':
			return containerBecomes(node, source);
		case 'leafDirective':
			return leafBecomes(node, source, media);
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
