/** The editor's bundle: Decap's parts that we use, our patches, our desk. Kept until something it is made of changes. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import { gathered, writeLicences } from './licences.ts';
import { decapPatches } from './decap/patches/patches.ts';
import { previewPlugin } from './preview/build.ts';
import { releaseBuild } from './preview/release-build.ts';

const admin = resolve(import.meta.dirname);
const project = resolve(admin, '..');
const cache = resolve(project, '.cache/admin');

/** Everything the bundle is made of. */
const inputs = [
	'admin/**/*',
	'src/{collections,components,gate,kinds,layouts,lib,markdown,pages,styles,views}/**/*',
	'src/strings.ts',
	'package-lock.json',
];

function fingerprint(): string {
	const hash = createHash('sha256');
	for (const file of globSync(inputs, { cwd: project, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => resolve(entry.parentPath, entry.name))
		.sort())
		hash.update(file.slice(project.length)).update(readFileSync(file));
	return hash.digest('hex').slice(0, 16);
}

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

/** The folder to serve at `/admin/`; built when what it is made of has changed. Two processes may ask at once. */
export async function editorFolder(): Promise<string> {
	const folder = resolve(cache, fingerprint());
	if (existsSync(resolve(folder, 'index.html'))) return folder;
	console.log('生成编辑部……');
	await forgetOld();
	const fresh = await mkdtemp(`${folder}-`);
	try {
		await releaseBuild(viteConfig(fresh));
		writeLicences(fresh);
		await rename(fresh, folder);
	} catch (error) {
		// The other process was first; its bundle is the same.
		if (!existsSync(resolve(folder, 'index.html'))) throw error;
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
	return folder;
}

/** Bundles of an hour ago and older are of other code. */
async function forgetOld(): Promise<void> {
	await mkdir(cache, { recursive: true });
	for (const entry of readdirSync(cache)) {
		const folder = resolve(cache, entry);
		const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
		if (age > 3_600_000) await rm(folder, { recursive: true, force: true });
	}
}
