/** Rules of the house that the linter does not know. */
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { collectionNames, definitions } from '../../src/collections/index.ts';
import { files, isIn } from './imports.ts';

test('no folder is so full that one must search in it', () => {
	// The benches' own packages lie among the tests once a bench has run.
	const code = globSync('{src,admin,publish,tests}/**/*.{ts,tsx,mjs,astro,css}', {
		exclude: ['**/node_modules'],
	}).map(dirname);
	const counts = Object.groupBy(code, (folder) => folder);
	const full = Object.entries(counts).filter(([, inside]) => (inside?.length ?? 0) > 30);
	expect(full.map(([folder]) => folder)).toEqual([]);
});

test('no file is so long that one loses the thread', () => {
	const code = globSync('{src,admin,publish,tests}/**/*.{ts,tsx,mjs,astro,css}', {
		exclude: ['**/node_modules'],
	});
	const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
	expect(code.filter((file) => lines(file) > 200)).toEqual([]);
});

test('no page asks for content: what it shows stands in its view, or its key would not know of it', () => {
	const asks = /astro:content|getLive(?:Collection|Entry)/;
	expect(files.filter((file) => asks.test(readFileSync(file, 'utf8')))).toEqual([]);
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
