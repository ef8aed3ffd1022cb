/** Vite plugin: what pages ask of Astro, of Node and of the disk comes from `stand-ins/` in the browser. */
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';

const folder = resolve(import.meta.dirname, 'stand-ins');
const source = resolve(import.meta.dirname, '../../src');
const standIn = (name: string) => resolve(folder, `${name}.ts`);

const byName: Record<string, string> = {
	'astro:assets': standIn('assets'),
	'astro:content': standIn('content'),
	'node:path': standIn('paths'),
};
const byFile = Object.fromEntries(
	['lib/clock', 'kinds/entry/facts', 'lib/files', 'lib/settings'].map((name) => [
		resolve(source, `${name}.ts`),
		standIn(basename(name)),
	]),
);

export function standInModules(): Plugin {
	return {
		name: 'preview:stand-ins',
		enforce: 'pre',
		async resolveId(id, importer, options) {
			const named = byName[id];
			if (named) return named;
			const found = await this.resolve(id, importer, { ...options, skipSelf: true });
			const replaced = found && byFile[found.id];
			// A stand-in may build on the module it stands in for.
			return replaced && importer !== replaced ? replaced : found;
		},
	};
}
