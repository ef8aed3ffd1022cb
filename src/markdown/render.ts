/** How a body becomes HTML: Sätteri's plugins for directives, and what a body may never become. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import { fileAddress, fileLabel } from '../lib/files.ts';
import { calloutKinds, safeUrl } from './body.ts';

function mediaPath(relative: string, context: MdastVisitorContext): string {
	const entry = context.fileURL ? fileURLToPath(context.fileURL) : '.';
	return resolve(dirname(entry), relative);
}

const directivesPlugin = defineMdastPlugin({
	name: 'directives',
	options: { position: true },
	/** “8:30” is a time, not a directive: whatever looks like an inline directive is its own text. */
	textDirective(node, context) {
		const { start, end } = node.position ?? {};
		const value = context.source.slice(start?.offset, end?.offset);
		context.replaceNode(node, { type: 'text', value });
	},
	containerDirective(node, context) {
		if (node.name !== 'callout') {
			context.setProperty(node, 'data', { hName: 'div', hProperties: { class: node.name } });
			return;
		}
		const kind = node.attributes?.['kind'] as keyof typeof calloutKinds;
		context.setProperty(node, 'data', {
			hName: 'div',
			hProperties: { class: `callout ${kind}`, role: 'note' },
		});
		context.prependChild(node, {
			type: 'paragraph',
			data: { hProperties: { class: 'callout-name' } },
			children: [{ type: 'text', value: calloutKinds[kind] }],
		});
	},
	leafDirective(node, context) {
		const { file, label, src, title } = node.attributes ?? {};
		if (node.name === 'video') {
			const address = fileAddress(mediaPath(src ?? '', context));
			const hProperties = {
				src: address,
				controls: true,
				preload: 'none',
				title,
				'aria-label': title,
			};
			context.setProperty(node, 'data', { hName: 'video', hProperties });
			return;
		}
		const path = mediaPath(file ?? '', context);
		const text = { type: 'text', value: `${label}（${fileLabel(path)}）` } as const;
		const link = { type: 'link', url: fileAddress(path), children: [text] } as const;
		context.replaceNode(node, {
			type: 'paragraph',
			data: { hProperties: { class: 'attachment' } },
			children: [{ ...link, children: [text] }],
		});
	},
	/** The gate refuses HTML; should any get here, it is shown as text and never runs. */
	html(node, context) {
		context.replaceNode(node, { type: 'text', value: node.value });
	},
	/** The page's own title is the only first-level heading. */
	heading(node, context) {
		if (node.depth === 1) context.setProperty(node, 'depth', 2);
	},
});

const elementsPlugin = defineHastPlugin({
	name: 'elements',
	element: [
		{
			/** A wide table scrolls in its own box, by keyboard too, and the page does not. */
			filter: ['table'],
			visit(node, context) {
				context.wrapNode(node, {
					type: 'element',
					tagName: 'div',
					properties: { class: 'table', tabIndex: 0 },
					children: [],
				});
			},
		},
		{
			filter: ['a'],
			visit(node, context) {
				const href = node.properties['href'];
				const address = typeof href === 'string' ? href : '';
				if (!safeUrl.test(address)) context.setProperty(node, 'href', null);
				if (/^https?:/.test(address)) context.setProperty(node, 'rel', 'noopener noreferrer');
			},
		},
	],
});

/**
 * Smart punctuation is made for Latin text: it would turn Chinese staff's straight quotes and dashes
 * into Latin ones, so it is off.
 */
export const markdown = satteri({
	mdastPlugins: [directivesPlugin],
	hastPlugins: [elementsPlugin],
	features: { directive: true, smartPunctuation: false, gfm: { footnotes: false } },
});
