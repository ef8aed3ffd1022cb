/** The rooms and their one-way imports, as docs/architecture.md tells them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files, importsOf, isIn, reachedFrom, roomOf, valuesOf } from './imports.ts';
import { mayImport } from './rooms.ts';

test.each(files)('%s imports nothing from above', (file) => {
	const room = roomOf(file);
	expect(room, `${file} 不在任何一间屋里`).toBeDefined();
	const allowed = [room ?? '', ...(mayImport[room ?? ''] ?? [])];
	const wrong = importsOf(file).filter((path) => !allowed.some((place) => isIn(path, place)));
	expect(wrong).toEqual([]);
});

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

test('only the office server asks who may do what: on one’s own computer nobody does', () => {
	const room = 'admin/server/accounts';
	const askers = files.filter(
		(file) => !isIn(file, room) && valuesOf(file).some((path) => isIn(path, room)),
	);
	expect(askers.filter((file) => !isIn(file, 'publish/office'))).toEqual([]);
	const start = reachedFrom('publish/start.ts');
	expect([...start].filter((path) => isIn(path, room))).toEqual([]);
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
