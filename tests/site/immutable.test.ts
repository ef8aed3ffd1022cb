/** What browsers keep for a year never changes under its name: the builds of all moments side by side. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFor } from '../../publish/headers.ts';
import { byteName } from '../../src/search/pagefind/byte-names.ts';
import { folderAt, moments } from '../moments.ts';
import { files, folder, isSampleDay } from './built.ts';

const isKept = (file: string) =>
	headersFor(`/${file}`)['Cache-Control']?.includes('immutable') === true;

const kept = files.filter(isKept);
const others = moments.map(folderAt).filter((other) => other !== folder && existsSync(other));

test('pictures, scripts, attachments and most of the index are kept', () => {
	for (const part of [
		/^_astro\/.+\.js$/,
		/^pictures\/.+\.avif$/,
		/^files\//,
		/\.pf_page$/,
		/\.pf_index$/,
		/^pagefind\/wasm\./,
	])
		expect(kept.filter((file) => part.test(file)).length, String(part)).toBeGreaterThan(0);
	for (const file of ['index.html', 'feed.xml', 'pagefind/search.json', 'pagefind/pagefind.js'])
		expect(kept, file).not.toContain(file);
});

const hex = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 10);

/**
 * How a file is named by its bytes; Vite names scripts and styles, in its own way (`script-names.test.ts`), and a variant of a
 * picture is named by what it is made from (`pictures.test.ts`).
 */
const byBytes: [RegExp, (bytes: Buffer, name: string) => string][] = [
	[/^files\/([^/]+)\//, hex],
	[/\/([^./]+)\.pf_page$/, (bytes, name) => byteName(bytes, name.length)],
	[/(?:\/|pagefind\.)unknown_([^./]+)\.pf_(?:index|filter|meta)$/, hex],
	[/^pagefind\/wasm\.unknown_([^./]+)\.pagefind$/, hex],
];

test('each name that is kept is made from the bytes it names', () => {
	const named = kept.filter((file) => !/^_astro\/[^/]+\.(?:js|css)$|^pictures\//.test(file));
	const wrong = named.filter((file) => {
		const bytes = readFileSync(join(folder, file));
		const [form, nameOf] = byBytes.find(([one]) => one.test(file)) ?? [];
		const name = form?.exec(file)?.[1];
		return name === undefined || nameOf?.(bytes, name) !== name;
	});
	expect(wrong).toEqual([]);
});

test.runIf(others.length > 0)('no name that is kept has two contents', () => {
	const changed = others.flatMap((other) =>
		kept.filter((file) => {
			const path = join(other, file);
			return existsSync(path) && !readFileSync(path).equals(readFileSync(join(folder, file)));
		}),
	);
	expect(changed).toEqual([]);
});

test.runIf(isSampleDay && others.length > 0)('between the moments page texts did change', () => {
	const texts = (of: string) => new Set(globSync('pagefind/*/page/*', { cwd: of }));
	const own = texts(folder);
	const changes = others.map((other) => [...texts(other)].filter((file) => !own.has(file)).length);
	// Days apart there may be none; years apart there are many.
	expect(Math.max(...changes)).toBeGreaterThan(5);
});
