/** Astro's door to a body (`markdown.processor`): our HTML, and what it names. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroConfig } from 'astro';
import { named, namedPicture, type NamedFiles, type NamedPictures } from '../lib/named-files.ts';
import { bodyPicture } from '../lib/picture-variants.ts';
import { nameHeadings } from './headings.ts';
import { elementsOf, htmlOf, type Media } from './html.ts';
import { referencesOf } from './references.ts';

const isElsewhere = (path: string) => URL.canParse(path) || path.startsWith('/');

/** What is known of the pictures that a body shows. @throws in Chinese */
async function picturesOf(content: string, folder: string): Promise<NamedPictures> {
	const shown = referencesOf(content).pictures.filter(({ path }) => !isElsewhere(path));
	const found = shown.map(async ({ path: relative }) => {
		const path = resolve(folder, relative);
		const picture = await namedPicture(path);
		if (!picture) throw new Error(`找不到“${relative}”`);
		return [path, picture] as const;
	});
	return Object.fromEntries(await Promise.all(found));
}

async function render(content: string, { fileURL }: { fileURL?: URL } = {}) {
	const folder = fileURL ? dirname(fileURLToPath(fileURL)) : '.';
	const files: NamedFiles = {};
	const pictures = await picturesOf(content, folder);
	const file = (relative: string) => {
		const path = resolve(folder, relative);
		const name = named(path);
		if (!name) throw new Error(`找不到“${relative}”`);
		files[path] = name;
		return name;
	};
	const picture: Media['picture'] = (relative) => {
		const known = pictures[resolve(folder, relative)];
		return known && !isElsewhere(relative) ? bodyPicture(known) : {};
	};
	const tree = elementsOf(content, { file, picture });
	const headings = nameHeadings(tree);
	const metadata = { headings, localImagePaths: [], remoteImagePaths: [], frontmatter: {} };
	return { code: htmlOf(tree), metadata: { ...metadata, files, pictures } };
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
