/** Whether pictures can be decoded to their end. Known by their bytes: one that was looked at is not decoded again. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Verdict } from './decode-pictures.ts';
import { remembered } from '../../lib/stamp.ts';

export type { Verdict };

/** Another name when what is asked of a picture changes. */
const store = resolve('.cache/gate/pictures-2.json');
const decoder = fileURLToPath(new URL('decode-pictures.ts', import.meta.url));
/** Milliseconds for one process: the start, and decoding each. */
const patience = (count: number) => 15_000 + count * 3_000;

const hashOf = remembered((path) => createHash('sha256').update(readFileSync(path)).digest('hex'));

let verdicts: Map<string, Verdict> | undefined;

/** A store that cannot be read is an empty one: everything is then looked at again. */
function known(): Map<string, Verdict> {
	if (verdicts) return verdicts;
	try {
		verdicts = new Map(Object.entries(JSON.parse(readFileSync(store, 'utf8')) as object));
	} catch {
		verdicts = new Map();
	}
	return verdicts;
}

function keep(all: ReadonlyMap<string, Verdict>): void {
	const unfinished = `${store}.${process.pid}`;
	try {
		mkdirSync(dirname(store), { recursive: true });
		writeFileSync(unfinished, JSON.stringify(Object.fromEntries(all)));
		renameSync(unfinished, store);
	} catch {
		// The next check decodes them again.
	}
}

/** One that ends the process, or takes too long, is broken; the rest is looked at by another. */
export function decode(paths: readonly string[]): Verdict[] {
	const found: Verdict[] = [];
	while (found.length < paths.length) {
		const left = paths.slice(found.length);
		const { stdout, error, status } = spawnSync(process.execPath, [decoder], {
			input: JSON.stringify(left),
			encoding: 'utf8',
			timeout: patience(left.length),
			killSignal: 'SIGKILL',
			stdio: ['pipe', 'pipe', 'ignore'],
		});
		if (error && !('code' in error && error.code === 'ETIMEDOUT')) throw error;
		const told = stdout.split('\n').slice(0, -1) as Verdict[];
		found.push(...told);
		if (status !== 0 || told.length === 0) found.push('broken');
	}
	return found.slice(0, paths.length);
}

/** Pictures after which what was seen is written. */
const together = 60;

/** @param paths of files that are there @param look decodes those that nobody has looked at */
export function judged(paths: readonly string[], look = decode): Map<string, Verdict> {
	const all = known();
	const byPath = new Map(paths.map((path) => [path, hashOf(path)]));
	const fresh = new Map(
		[...byPath].filter(([, hash]) => !all.has(hash)).map(([path, hash]) => [hash, path]),
	);
	const left = [...fresh];
	// Whoever is ended among thousands goes on from here.
	for (let from = 0; from < left.length; from += together) {
		const some = left.slice(from, from + together);
		const found = look(some.map(([, path]) => path));
		for (const [place, [hash]] of some.entries()) all.set(hash, found[place] ?? 'broken');
		keep(all);
	}
	return new Map([...byPath].map(([path, hash]) => [path, all.get(hash) ?? 'broken']));
}
