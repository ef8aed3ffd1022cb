/** The rooms and their one-way imports, as docs/architecture.md tells them. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { collectionNames, definitions } from '../../src/collections/index.ts';

/** What a browser at the desk may know of the server: what is asked and answered, and how. */
const server = ['admin/server/protocol.ts', 'admin/server/client'];
const below = ['admin/decap', 'admin/saving', 'admin/record', ...server, 'src/collections'];

/** What is known of entries before anything is laid out. */
const gathered = ['src/collections', 'src/lib', 'src/kinds', 'src/views'];

/** What draws is given views, and asks no kind. */
const drawnFrom = ['src/collections', 'src/lib', 'src/views', 'src/strings.ts'];

/** Which rooms a room may import, besides itself. A longer name is a room within. */
const mayImport: Record<string, string[]> = {
	'src/collections': [],
	'src/strings.ts': [],
	'src/lib': ['src/collections', 'src/strings.ts'],
	'src/kinds': ['src/collections', 'src/lib', 'src/strings.ts'],
	// What a page shows, gathered from entries and their kinds; pages ask, layouts and components know its form.
	'src/views': [
		'src/collections',
		'src/kinds',
		'src/lib',
		'src/markdown/references.ts',
		'src/strings.ts',
	],
	'src/markdown': ['src/lib'],
	// State and clock: some rules depend on the day, and state is worked out once.
	'src/gate': ['src/collections', 'src/lib/state.ts', 'src/lib/clock.ts', 'src/markdown/body.ts'],
	'src/search/contract.ts': [],
	'src/search/words': [],
	'src/search/mark': ['src/search/words'],
	'src/search/pagefind': ['src/search/contract.ts', 'src/search/words'],
	'src/search/engine': ['src/search/contract.ts', 'src/search/pagefind', 'src/search/words'],
	'src/search/page': ['src/search/contract.ts', 'src/search/engine', 'src/search/mark'],
	'src/components': [...drawnFrom, 'src/search'],
	'src/layouts': [...drawnFrom, 'src/components', 'src/styles'],
	'src/pages': [...gathered, 'src/components', 'src/layouts', 'src/strings.ts'],
	'src/content.config.ts': [
		'src/collections',
		// What is built is read as it was checked.
		'src/gate/reading/loader.ts',
		'src/lib/content-root.ts',
		'src/lib/kept-entries.ts',
		'src/lib/may-read.ts',
	],
	'admin/record': ['src/collections', 'src/gate', 'src/lib'],
	'admin/server/client': [...server, 'admin/record', 'src/collections', 'src/gate'],
	'admin/server': ['admin/record', 'src/collections', 'src/gate', 'src/lib'],
	'admin/saving': ['admin/record', ...server, 'src/collections', 'src/gate'],
	'admin/decap': below,
	'admin/paste': [],
	'admin/body': ['admin/decap', 'admin/paste', 'src/markdown'],
	'admin/pictures': ['admin/body', 'admin/record', 'admin/saving', 'src/collections', 'src/gate'],
	// It draws the site's own pages.
	'admin/preview': [
		...below,
		...['src/kinds', 'src/lib', 'src/markdown', 'src/pages', 'src/views/related.ts'],
	],
	'admin/form': [...below, 'admin/body', 'admin/pictures'],
	'admin/lists': below,
	'admin/desk': [
		...below,
		...['body', 'form', 'lists', 'pictures', 'preview'].map((room) => `admin/${room}`),
		'src/gate',
		'src/markdown/body.ts',
	],
	// Its entry points.
	admin: ['src/collections'],
	publish: [
		'admin/build.ts',
		'admin/server',
		'src/gate',
		'src/lib',
		'src/search',
		'src/collections',
		'src/markdown',
		'src/strings.ts',
	],
};

const isIn = (path: string, room: string) => path === room || path.startsWith(`${room}/`);

/** The innermost. */
const roomOf = (file: string) =>
	Object.keys(mayImport)
		.filter((room) => isIn(file, room))
		.sort((one, other) => other.length - one.length)[0];

const files = globSync([
	'src/**/*.{ts,astro,mdx}',
	'admin/**/*.{ts,tsx}',
	'publish/**/*.{ts,mjs}',
]).sort();

/** Files that a file names: imports of values and of types, at once or later. */
function importsOf(file: string): string[] {
	const named = /\b(?:from|import)\s*\(?\s*'(\.[^'?]+)/g;
	return [...readFileSync(file, 'utf8').matchAll(named)].map(([, path = '']) =>
		normalize(join(dirname(file), path)),
	);
}

/** Files whose values a file imports at once, types apart. */
function valuesOf(file: string): string[] {
	const named = /^(?:import|export)(?! type)[^;']*from '(\.[^'?]+)/gm;
	return [...readFileSync(file, 'utf8').matchAll(named)].map(([, path = '']) =>
		normalize(join(dirname(file), path)),
	);
}

test.each(files)('%s imports nothing from above', (file) => {
	const room = roomOf(file);
	expect(room, `${file} 不在任何一间屋里`).toBeDefined();
	const allowed = [room ?? '', ...(mayImport[room ?? ''] ?? [])];
	const wrong = importsOf(file).filter((path) => !allowed.some((place) => isIn(path, place)));
	expect(wrong).toEqual([]);
});

/** All that a file uses, and what that uses. */
function reachedFrom(file: string): Set<string> {
	const reached = new Set<string>();
	const left = [file];
	for (let next = left.pop(); next !== undefined; next = left.pop())
		for (const path of valuesOf(next).filter((one) => files.includes(one) && !reached.has(one))) {
			reached.add(path);
			left.push(path);
		}
	return reached;
}

/** What changes while the templates do not: it stands in the view, or a page would be drawn anew for nothing, or not. */
const gatheredOnly = ['clock', 'settings', 'entries'].map((name) => `src/lib/${name}.ts`);
const drawing = files.filter((file) => /^src\/(components|layouts)\//.test(file));

test.each(drawing)('%s draws a view: clock, settings and entries were read before', (file) => {
	const reached = reachedFrom(file);
	expect(gatheredOnly.filter((path) => reached.has(path))).toEqual([]);
	const gathering = [...reached].filter(
		(path) => isIn(path, 'src/views') || isIn(path, 'src/kinds'),
	);
	expect(gathering).toEqual([]);
});

test('what may not be reached is there', () => {
	expect(gatheredOnly.filter((path) => !files.includes(path))).toEqual([]);
	expect(reachedFrom('src/views/row.ts')).toContain('src/lib/clock.ts');
});

test('no file leads back to itself', () => {
	const known = new Set(files);
	const left = new Map(
		files.map((file) => [file, importsOf(file).filter((path) => known.has(path))]),
	);
	// Whoever imports nothing that is left is in no circle.
	for (let before = -1; before !== left.size;) {
		before = left.size;
		for (const [file, imports] of left)
			if (!imports.some((path) => left.has(path))) left.delete(file);
	}
	expect([...left.keys()]).toEqual([]);
});

test('a rule of one entry needs no disk: it runs in a browser', () => {
	const seen = new Set<string>();
	const left = files.filter((file) => isIn(file, 'src/gate/rules/entry'));
	for (let file = left.pop(); file !== undefined; file = left.pop()) {
		if (seen.has(file)) continue;
		seen.add(file);
		left.push(...valuesOf(file));
	}
	expect(seen.size).toBeGreaterThan(60);
	const ofNode = [...seen].filter((file) => /from 'node:/.test(readFileSync(file, 'utf8')));
	expect(ofNode).toEqual([]);
});

test('no folder is so full that one must search in it', () => {
	const code = globSync('{src,admin,publish,tests}/**/*.{ts,tsx,mjs,astro,css}').map(dirname);
	const counts = Object.groupBy(code, (folder) => folder);
	const full = Object.entries(counts).filter(([, inside]) => (inside?.length ?? 0) > 30);
	expect(full.map(([folder]) => folder)).toEqual([]);
});

test('only entries.ts asks Astro for entries', () => {
	const callers = files.filter((file) => readFileSync(file, 'utf8').includes('getCollection('));
	expect(callers).toEqual(['src/lib/entries.ts']);
});

const names = Object.keys(definitions).join('|');

test('what is particular to a collection stands in its kind: nobody else compares with its name', () => {
	const homes = ['src/kinds', 'src/collections', 'src/pages', 'src/strings.ts'];
	const branch = new RegExp(
		`(?:[!=]==?|\\bcase)\\s*['"\`](?:${names})['"\`]|['"\`](?:${names})['"\`]\\s*[!=]==?`,
	);
	const elsewhere = files.filter((file) => !homes.some((home) => isIn(file, home)));
	expect(elsewhere.filter((file) => branch.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('lib is generic: it names no collection', () => {
	const named = new RegExp(`['"\`](?:${collectionNames.join('|')})['"\`]`);
	const lib = files.filter((file) => isIn(file, 'src/lib'));
	expect(lib.filter((file) => named.test(readFileSync(file, 'utf8')))).toEqual([]);
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
