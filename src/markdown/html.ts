/** A body becomes the HTML of `.prose`: the same on the page and in the editor's preview. */
import type { Nodes as Hast, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Image, Nodes, Table, Text } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { toHast } from 'mdast-util-to-hast';
import type { NamedContact, NamedFile } from '../lib/named-files.ts';
import { infoOf, isWords } from './code.ts';
import { wrongDirective } from './directives.ts';
import { alignCells, boxTables, changeLinks, linkCalls } from './elements.ts';
import { linkPictures } from './large-pictures.ts';
import { decoded } from './urls.ts';
import { attachmentLook, contactLook, containerLook, headingDepth, videoLook } from './looks.ts';
import { markSignatures } from './signed.ts';
import { treeOf } from './tree.ts';

/** What stands elsewhere than in the body that names it. */
export interface Media {
	file: (path: string) => NamedFile;
	/** Undefined where there is no such line of 找谁办. */
	contact: (key: string) => NamedContact | undefined;
	/** Attributes of the `img`, at least `src`, or whatever stands in for it. */
	picture: (path: string, image: Image) => Record<string, string | null>;
}

/** A node as it was typed. */
function typed(node: Nodes, source: string): Text {
	const { start, end } = node.position ?? {};
	return { type: 'text', value: source.slice(start?.offset, end?.offset) };
}

const paragraph = (text: Text): Nodes => ({ type: 'paragraph', children: [text] });

/** A directive that is not finished, or not one of ours, stays as typed. */
function leafBecomes(node: LeafDirective, source: string, media: Media): Nodes {
	if (wrongDirective(node)) return paragraph(typed(node, source));
	const { file, src, key } = node.attributes ?? {};
	if (node.name === 'contact') {
		const contact = media.contact(key ?? '');
		return contact ? contactLook(contact) : paragraph(typed(node, source));
	}
	return node.name === 'video'
		? { ...node, data: videoLook(media.file(src ?? '').address, node.attributes) }
		: attachmentLook(media.file(file ?? ''), node.attributes);
}

function containerBecomes(node: ContainerDirective, source: string): Nodes {
	if (wrongDirective(node)) return paragraph(typed(node, source));
	const { data, first } = containerLook(node.name, node.attributes);
	return { ...node, data, children: first ? [first, ...node.children] : node.children };
}

/** A row longer than the head would lose its last cells: the head gets as many. */
function wide(table: Table): Table {
	const [head, ...rows] = table.children;
	const columns = Math.max(0, ...table.children.map(({ children }) => children.length));
	const missing = columns - (head?.children.length ?? columns);
	if (!head || missing <= 0) return table;
	const empty = Array.from({ length: missing }, () => ({
		type: 'tableCell' as const,
		children: [],
	}));
	const align = [...(table.align ?? []), ...empty.map(() => null)];
	return {
		...table,
		align,
		children: [{ ...head, children: [...head.children, ...empty] }, ...rows],
	};
}

/** What a node becomes before it is HTML. The gate refuses HTML, notes and definitions: here they are words. */
function becomes(node: Nodes, source: string, media: Media): Nodes {
	switch (node.type) {
		case 'html':
			return { type: 'text', value: node.value };
		case 'heading':
			return { ...node, depth: headingDepth(node.depth) };
		case 'image':
			return { ...node, data: { hProperties: media.picture(decoded(node.url), node) } };
		case 'definition':
		case 'footnoteDefinition':
			return paragraph(typed(node, source));
		case 'footnoteReference':
		case 'imageReference':
		case 'linkReference':
			return typed(node, source);
		case 'code':
			return isWords(infoOf(node))
				? { ...node, lang: null, value: `${infoOf(node)}\n${node.value}` }
				: node;
		case 'containerDirective':
			return containerBecomes(node, source);
		case 'leafDirective':
			return leafBecomes(node, source, media);
		case 'table':
			return wide(node);
		default:
			return node;
	}
}

function transform(node: Nodes, source: string, media: Media): Nodes {
	const changed = becomes(node, source, media);
	if (!('children' in changed)) return changed;
	const children = changed.children.map((child) => transform(child, source, media));
	return { ...changed, children } as Nodes;
}

/** Markdown → the tree of its HTML. */
export function elementsOf(markdown: string, media: Media): HastRoot {
	const body = treeOf(markdown);
	markSignatures(body);
	const tree = toHast(transform(body, markdown, media)) as HastRoot;
	changeLinks(tree);
	linkCalls(tree);
	alignCells(tree);
	boxTables(tree);
	linkPictures(tree);
	return tree;
}

export const htmlOf = (tree: Hast): string => toHtml(tree);

/** Markdown → HTML. */
export function renderBody(markdown: string, media: Media): string {
	return htmlOf(elementsOf(markdown, media));
}
