/** How a body becomes HTML: Sätteri's plugins for directives, and what a body may never become. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import { fileAddress, fileLabel } from '../lib/files.ts';
import {
	attachmentLook,
	containerLook,
	headingDepth,
	linkChanges,
	tableBox,
	videoLook,
} from './looks.ts';

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
		const { data, first } = containerLook(node.name, node.attributes);
		context.setProperty(node, 'data', data);
		if (first) context.prependChild(node, first);
	},
	leafDirective(node, context) {
		const { file, src } = node.attributes ?? {};
		if (node.name === 'video') {
			const address = fileAddress(mediaPath(src ?? '', context));
			context.setProperty(node, 'data', videoLook(address, node.attributes));
			return;
		}
		const path = mediaPath(file ?? '', context);
		const named = { address: fileAddress(path), label: fileLabel(path) };
		context.replaceNode(node, attachmentLook(named, node.attributes));
	},
	/** The gate refuses HTML; should any get here, it is shown as text and never runs. */
	html(node, context) {
		context.replaceNode(node, { type: 'text', value: node.value });
	},
	heading(node, context) {
		if (node.depth !== headingDepth(node.depth))
			context.setProperty(node, 'depth', headingDepth(node.depth));
	},
});

const elementsPlugin = defineHastPlugin({
	name: 'elements',
	element: [
		{
			filter: ['table'],
			visit(node, context) {
				context.wrapNode(node, {
					type: 'element',
					tagName: 'div',
					properties: tableBox,
					children: [],
				});
			},
		},
		{
			filter: ['a'],
			visit(node, context) {
				const changes = linkChanges(node.properties['href']);
				for (const [name, value] of Object.entries(changes)) context.setProperty(node, name, value);
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
