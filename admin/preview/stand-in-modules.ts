/** Vite plugin: what pages ask of Astro, of Node and of the disk comes from `stand-ins/` in the browser. */
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';

const folder = resolve(import.meta.dirname, 'stand-ins');
const source = resolve(import.meta.dirname, '../../src');
const standIn = (name: string) => resolve(folder, `${name}.ts`);

const byName: Record<string, string> = {
	'node:path': standIn('paths'),
};
const byFile: Record<string, string> = {
	...Object.fromEntries(
		[
			...['lib/clock', 'lib/files', 'lib/named-files', 'lib/words/names', 'lib/picture-variants'],
			...['lib/calendar/free-days', 'lib/pictures', 'lib/places', 'lib/settings'],
			...['lib/structured-data', 'markdown/headings', 'outputs/group-text', 'views/article/sheet'],
			...['lib/tables/table-files'],
			...['kinds/entry/facts', 'kinds/entry/structured-data', 'views/head'],
			...['views/contacts', 'views/paper/printed', 'views/related'],
		].map((name) => [resolve(source, `${name}.ts`), standIn(basename(name))]),
	),
	...Object.fromEntries(
		[
			...['page/Head.astro', 'page/ShortMenu.astro', 'search/SearchForm.astro'],
			...[
				'entry/Act.astro',
				'entry/ConsentEnd.astro',
				'entry/Correction.astro',
				'entry/LargePhotos.astro',
				'entry/Way.astro',
			],
			...['paper/SheetCode.astro', 'paper/SheetCheck.astro'],
		].map((name) => [resolve(source, 'components', name), resolve(folder, basename(name))]),
	),
};

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
