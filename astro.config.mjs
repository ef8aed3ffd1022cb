import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { markdown } from './src/markdown/render.ts';
import { contentRoot } from './src/lib/content-root.ts';
import { origin } from './src/lib/settings.ts';

export default defineConfig({
	site: origin,
	trailingSlash: 'always',
	// One request paints the page: HTML and styles fit the first packets (≤ 14 KB).
	build: { inlineStylesheets: 'always' },
	outDir: process.env.SITE_OUT || 'dist',
	cacheDir: `.cache/astro-${contentRoot.replaceAll(/[^\w]+/g, '-')}`,
	devToolbar: { enabled: false },
	integrations: [mdx()],
	markdown: { processor: markdown, syntaxHighlight: false },
	image: { layout: 'constrained', responsiveStyles: false, breakpoints: [480, 800, 1200] },
	// Scripts stay files, so that the content security policy needs no exception for them.
	vite: { build: { assetsInlineLimit: 0 } },
});
