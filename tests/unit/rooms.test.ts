/** The rooms and their one-way imports, as CONTRIBUTING tells them. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Which rooms a room may import, besides itself. */
const mayImport: Record<string, string[]> = {
	'src/collections': [],
	'src/strings.ts': [],
	'src/lib': ['src/collections', 'src/strings.ts', 'src/markdown/references.ts'],
	'src/markdown': ['src/lib'],
	// State and clock: some rules depend on the day, and state is worked out once.
	'src/gate': ['src/collections', 'src/lib/state.ts', 'src/lib/clock.ts', 'src/markdown/body.ts'],
	'src/search': [],
	'src/components': ['src/collections', 'src/lib', 'src/search', 'src/strings.ts'],
	'src/layouts': ['src/collections', 'src/lib', 'src/components', 'src/strings.ts', 'src/styles'],
	'src/pages': ['src/collections', 'src/lib', 'src/components', 'src/layouts', 'src/strings.ts'],
	'src/content.config.ts': [
		'src/collections',
		// What is built is read as it was checked.
		'src/gate/loader.ts',
		'src/lib/content-root.ts',
		'src/lib/kept-entries.ts',
		'src/lib/may-read.ts',
	],
	// `admin/server/protocol.ts`, `admin/build.ts` and the rows of `admin/list` are the editor's doors for the local server.
	admin: ['src/collections', 'src/gate', 'src/lib', 'src/markdown', 'src/pages', 'src/strings.ts'],
	publish: [
		'admin/server/protocol.ts',
		'admin/list',
		'admin/build.ts',
		'src/gate',
		'src/lib',
		'src/search',
		'src/collections',
		'src/markdown',
		'src/strings.ts',
	],
};

const roomOf = (file: string) =>
	Object.keys(mayImport).find((room) => file === room || file.startsWith(`${room}/`));

const files = globSync([
	'src/**/*.{ts,astro,mdx}',
	'admin/**/*.{ts,tsx}',
	'publish/**/*.{ts,mjs}',
]).sort();

test.each(files)('%s imports nothing from above', (file) => {
	const room = roomOf(file);
	expect(room, `${file} 不在任何一间屋里`).toBeDefined();
	const text = readFileSync(file, 'utf8');
	const imports = [...text.matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, path = '']) =>
		normalize(join(dirname(file), path)),
	);
	const allowed = [room ?? '', ...(mayImport[room ?? ''] ?? [])];
	const wrong = imports.filter(
		(path) => !allowed.some((place) => path === place || path.startsWith(`${place}/`)),
	);
	expect(wrong).toEqual([]);
});

test('only entries.ts asks Astro for entries', () => {
	const callers = files.filter((file) => readFileSync(file, 'utf8').includes('getCollection('));
	expect(callers).toEqual(['src/lib/entries.ts']);
});

test('no literal colour stands outside tokens.css', () => {
	const styles = globSync(['src/**/*.css', 'src/**/*.astro']).filter(
		(file) => !file.endsWith('tokens.css'),
	);
	const literal = styles.filter((file) => {
		const text = readFileSync(file, 'utf8');
		const css = file.endsWith('.css') ? text : (/<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '');
		return /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i.test(css);
	});
	expect(literal).toEqual([]);
});

test('a page gathers and lays out: under 60 lines, no style', () => {
	const pages = globSync('src/pages/**/*.astro').map((file) => ({
		file,
		text: readFileSync(file, 'utf8'),
	}));
	const wrong = pages.filter(
		({ text }) => text.trim().split('\n').length >= 60 || text.includes('<style'),
	);
	expect(wrong.map(({ file }) => file)).toEqual([]);
});
