/** Files that are made once, under names that say all they are made from, for every site that is built here. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeWhole } from './whole-files.ts';

export interface MadeOnce {
	/** Names that lie there now: to read them all is quicker than to ask for ten thousand. */
	there: () => Set<string>;
	pathOf: (name: string) => string;
	/** Makes the file unless it is there. @returns its path */
	made: (name: string, make: () => Promise<string | Uint8Array>) => Promise<string>;
	/**
	 * Takes away what no site has used for long: the system dates a file anew when it is linked and when a link goes.
	 * @param used paths
	 */
	dropUnused: (used: ReadonlySet<string>) => void;
}

/** @param name of the folder in `.cache/` @param keptFor milliseconds */
export function madeOnce(name: string, keptFor: number): MadeOnce {
	const folder = resolve('.cache', name);
	const pathOf = (file: string) => join(folder, file);
	const there = () => new Set(existsSync(folder) ? readdirSync(folder) : []);

	async function made(file: string, make: () => Promise<string | Uint8Array>): Promise<string> {
		const path = pathOf(file);
		if (existsSync(path)) return path;
		const content = await make();
		if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
		writeWhole(path, content);
		return path;
	}

	function dropUnused(used: ReadonlySet<string>): void {
		for (const path of Array.from(there(), pathOf).filter((one) => !used.has(one))) {
			// Another build may have taken it away.
			const stats = statSync(path, { throwIfNoEntry: false });
			if (stats && Date.now() - stats.ctimeMs > keptFor) rmSync(path, { force: true });
		}
	}

	return { there, pathOf, made, dropUnused };
}
