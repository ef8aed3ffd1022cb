/** The files of the rooms, and what they name. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { mayImport } from './rooms.ts';

export const isIn = (path: string, room: string) => path === room || path.startsWith(`${room}/`);

/** The innermost. */
export const roomOf = (file: string) =>
	Object.keys(mayImport)
		.filter((room) => isIn(file, room))
		.sort((one, other) => other.length - one.length)[0];

export const files = globSync([
	'src/**/*.{ts,astro,mdx}',
	'admin/**/*.{ts,tsx}',
	'publish/**/*.{ts,mjs}',
]).sort();

/** Files that a file names: imports of values and of types, at once or later. */
export function importsOf(file: string): string[] {
	const named = /\b(?:from|import)\s*\(?\s*'(\.[^'?]+)/g;
	return [...readFileSync(file, 'utf8').matchAll(named)].map(([, path = '']) =>
		normalize(join(dirname(file), path)),
	);
}

/** Of the files that it imports those of which more is used than types. */
export function valuesOf(file: string): string[] {
	const types = /\b(?:import|export) type [^;]*? from '[^']+'/g;
	const text = readFileSync(file, 'utf8').replace(types, '');
	const named = /\b(?:from|import)\s*\(?\s*'(\.[^'?]+)/g;
	return [...text.matchAll(named)].map(([, path = '']) => normalize(join(dirname(file), path)));
}

/** All that a file uses, and what that uses. */
export function reachedFrom(file: string): Set<string> {
	const reached = new Set<string>();
	const left = [file];
	for (let next = left.pop(); next !== undefined; next = left.pop())
		for (const path of valuesOf(next).filter((one) => files.includes(one) && !reached.has(one))) {
			reached.add(path);
			left.push(path);
		}
	return reached;
}
