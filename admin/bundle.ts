/** Makes the editor's bundle: `node admin/bundle.ts <folder>`. */
import { resolve } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { policies } from '../src/lib/content-security.ts';
import { decapPatches } from './decap/patches/patches.ts';
import { gathered, writeLicences } from './licences.ts';
import { previewPlugin } from './preview/build.ts';
import { lawDays } from './preview/law-days.ts';
import { releaseBuild } from './preview/release-build.ts';
import { ruleTitles } from './rule-titles.ts';

const admin = resolve(import.meta.dirname);

/** By their folders. */
const rooms: Readonly<Record<string, 'signIn' | 'firstRun'>> = {
	'sign-in': 'signIn',
	'first-run': 'firstRun',
};

/** Its content security policy stands in each page, for a server that sends no header of ours. */
const policyInPage: Plugin = {
	name: 'linli-policy-in-page',
	transformIndexHtml: (_, { path }) => {
		const { inPage } = policies[rooms[path.split('/')[1] ?? ''] ?? 'editor'];
		const attrs = { 'http-equiv': 'Content-Security-Policy', content: inPage };
		return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
	},
};

export function viteConfig(out: string): InlineConfig {
	return {
		configFile: false,
		root: admin,
		base: '/admin/',
		logLevel: 'error',
		publicDir: false,
		plugins: [policyInPage, previewPlugin(), decapPatches(admin)],
		define: {
			'process.env.NODE_ENV': '"production"',
			'process.env': '{}',
			...lawDays(),
			...ruleTitles(),
			global: 'globalThis',
		},
		resolve: {
			dedupe: ['react', 'react-dom', 'immutable', '@emotion/react', '@emotion/styled'],
			alias: [
				{ find: /^ajv$/, replacement: `${admin}/decap/stand-ins/no-ajv.ts` },
				{
					find: /^ajv-keywords\/dist\/keywords$/,
					replacement: `${admin}/decap/stand-ins/no-ajv.ts`,
				},
				// Pictures are drawn by our own hand (pictures/draw.ts), and no file is TOML.
				{ find: /^@jsquash\/webp.*$/, replacement: `${admin}/decap/stand-ins/nothing.ts` },
				{ find: /^@iarna\/toml.*$/, replacement: `${admin}/decap/stand-ins/nothing.ts` },
				// Files are read and written by our own formats (file/), hints are plain text.
				{ find: /^(gray-matter|remark-gfm)$/, replacement: `${admin}/decap/stand-ins/nothing.ts` },
				{ find: /^react-markdown$/, replacement: `${admin}/decap/stand-ins/plain-hint.ts` },
				{ find: /^ajv-errors$/, replacement: `${admin}/decap/stand-ins/no-errors.ts` },
			],
		},
		build: {
			outDir: out,
			// The desk, where people of an office sign in, and what is asked at the first run.
			rolldownOptions: {
				input: ['index', 'sign-in/index', 'first-run/index'].map((page) => `${admin}/${page}.html`),
			},
			emptyOutDir: true,
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 6000,
			modulePreload: { polyfill: false },
			license: { fileName: gathered },
		},
	};
}

if (import.meta.main) {
	const [out = ''] = process.argv.slice(2);
	await releaseBuild(viteConfig(out));
	writeLicences(out);
}
