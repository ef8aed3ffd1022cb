import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, passthroughImageService } from 'astro/config';
import { contentInDev } from './publish/dev/integration.ts';
import { templates } from './publish/templates/adapter.ts';
import { shortScopes } from './publish/templates/short-scopes.ts';

/** Each page names its scripts: `Act.astro_astro_type_script_index_0_lang` is `Act`. */
const scriptNames = { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` };

export default defineConfig({
	trailingSlash: 'always',
	// The templates alone: what they are given and where the pages go is `publish/pages/`.
	output: 'server',
	adapter: templates(),
	// One request paints the page: HTML and styles fit the first packets (≤ 14 KB).
	build: { inlineStylesheets: 'always' },
	outDir: process.env.TEMPLATES_OUT || '.cache/templates/by-hand',
	cacheDir: '.cache/astro',
	devToolbar: { enabled: false },
	// Pictures are our own (`publish/pictures/`).
	image: { service: passthroughImageService() },
	integrations: [mdx(), contentInDev()],
	// Pages a developer writes as MDX; bodies of the content are read by `src/markdown/`.
	markdown: {
		processor: satteri({ features: { smartPunctuation: false } }),
		syntaxHighlight: false,
	},
	// Scripts stay files, so that the content security policy needs no exception for them.
	// What is kept stands in one folder: a server's user may write nothing else of the program.
	vite: {
		cacheDir: '.cache/vite',
		build: { assetsInlineLimit: 0 },
		plugins: [shortScopes()],
		environments: { client: { build: { rolldownOptions: { output: scriptNames } } } },
	},
});
