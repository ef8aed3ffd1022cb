/** Astro's door to a body (`markdown.processor`): our HTML, and its pictures through Astro's own pipeline. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroConfig } from 'astro';
import { named, type NamedFiles } from '../lib/named-files.ts';
import { nameHeadings } from './headings.ts';
import { elementsOf, htmlOf, type Media } from './html.ts';

/** Astro looks for pictures by this attribute (`astro/dist/content/runtime.js`), which holds the `img`'s own. */
function marked() {
	const seen = new Map<string, number>();
	const picture: Media['picture'] = (src, { alt, title }) => {
		if (URL.canParse(src) || src.startsWith('/')) return {};
		const index = seen.get(src) ?? 0;
		seen.set(src, index + 1);
		const attributes = { alt: alt ?? '', ...(title ? { title } : {}), src, index };
		return { __ASTRO_IMAGE_: JSON.stringify(attributes), src: null, alt: null, title: null };
	};
	return { picture, paths: () => [...seen.keys()] };
}

function render(content: string, { fileURL }: { fileURL?: URL } = {}) {
	const folder = fileURL ? dirname(fileURLToPath(fileURL)) : '.';
	const files: NamedFiles = {};
	const file = (relative: string) => {
		const path = resolve(folder, relative);
		const name = named(path);
		if (!name) throw new Error(`找不到“${relative}”`);
		files[path] = name;
		return name;
	};
	const { picture, paths } = marked();
	const tree = elementsOf(content, { file, picture });
	const headings = nameHeadings(tree);
	const metadata = { headings, localImagePaths: paths(), remoteImagePaths: [], frontmatter: {} };
	return Promise.resolve({ code: htmlOf(tree), metadata: { ...metadata, files } });
}

/** Pages a developer writes as MDX are not bodies: they stay with Astro's own processor. */
const mdx = satteri({ features: { smartPunctuation: false } });

export const markdown: AstroConfig['markdown']['processor'] = {
	name: 'linli',
	options: {},
	createRenderer: () => Promise.resolve({ render }),
	createMdxRenderer: async (shared, options) => {
		if (!mdx.createMdxRenderer) throw new Error('这一版 Astro 的 Markdown 不能读 MDX');
		return mdx.createMdxRenderer(shared, options);
	},
};
