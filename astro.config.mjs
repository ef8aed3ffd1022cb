import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { picturesInDev } from './publish/pictures/serve-in-dev.ts';
import { markdown } from './src/markdown/processor.ts';
import { contentRoot } from './src/lib/content-root.ts';
import { origin } from './src/lib/settings.ts';

export default defineConfig({
	site: origin,
	trailingSlash: 'always',
	// One request paints the page: HTML and styles fit the first packets (≤ 14 KB).
	build: { inlineStylesheets: 'always' },
	outDir: process.env.SITE_OUT || 'dist',
	// One cache a content folder: its entries know their pictures by place.
	cacheDir: `.cache/astro-${createHash('sha256').update(contentRoot).digest('hex').slice(0, 8)}`,
	devToolbar: { enabled: false },
	integrations: [mdx()],
	markdown: { processor: markdown, syntaxHighlight: false },
	// Scripts stay files, so that the content security policy needs no exception for them.
	vite: {
		build: { assetsInlineLimit: 0 },
		plugins: [picturesInDev(contentRoot)],
	},
});
