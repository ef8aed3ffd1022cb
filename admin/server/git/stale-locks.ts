/** Lock files that a killed git left behind, so that nothing could ever be committed again. */
import { existsSync, globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../alive.ts';
import { gitFolders } from './git-state.ts';

/** Younger ones may belong to a git that still runs. */
const staleAfter = 2_000;
const longestWait = 30_000;

const names = [
	'index.lock',
	'HEAD.lock',
	'packed-refs.lock',
	'next-index-*.lock',
	'refs/**/*.lock',
];

const locks = (folders: readonly string[]) =>
	folders.flatMap((cwd) => globSync(names, { cwd }).map((name) => join(cwd, name)));

/**
 * Called only when our own commit was cut off. Waits for that git if it still runs, then removes its locks.
 * @param pid of the git that was running, where it is known
 */
export async function clearLocks(folder: string, pid: number | undefined): Promise<void> {
	const folders = await gitFolders(folder);
	const until = Date.now() + longestWait;
	while (Date.now() < until) {
		const left = locks(folders);
		if (pid === undefined || !isAlive(pid)) {
			for (const lock of left) if (isStale(lock)) rmSync(lock, { force: true });
			if (!left.some((lock) => existsSync(lock))) return;
		}
		await wait(100);
	}
}

function isStale(lock: string): boolean {
	const stats = statSync(lock, { throwIfNoEntry: false });
	return stats !== undefined && Date.now() - stats.mtimeMs > staleAfter;
}
