/** Makes the editor's bundle: `node admin/bundle.ts <folder>`. */
import { resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import { decapPatches } from './decap/patches/patches.ts';
import { gathered, writeLicences } from './licences.ts';
import { previewPlugin } from './preview/build.ts';
import { releaseBuild } from './preview/release-build.ts';

const admin = resolve(import.meta.dirname);

export function viteConfig(out: string): InlineConfig {
	return {
		configFile: false,
		root: admin,
		base: '/admin/',
		logLevel: 'error',
		publicDir: false,
		plugins: [previewPlugin(), decapPatches(admin)],
		define: {
			'process.env.NODE_ENV': '"production"',
			'process.env': '{}',
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
