/** Lock files that a killed git left behind, so that nothing could ever be committed again. */
import { existsSync, globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '../alive.ts';
import { repositoryOf } from './git-state.ts';
import type { Patience } from './patience.ts';

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
export async function clearLocks(
	folder: string,
	pid: number | undefined,
	{ stale, longest }: Patience,
): Promise<void> {
	const { folders } = await repositoryOf(folder);
	const until = Date.now() + longest;
	while (Date.now() < until) {
		const left = locks(folders);
		if (pid === undefined || !isAlive(pid)) {
			for (const lock of left) if (isOlder(lock, stale)) rmSync(lock, { force: true });
			if (!left.some((lock) => existsSync(lock))) return;
		}
		await wait(100);
	}
}

function isOlder(lock: string, age: number): boolean {
	const stats = statSync(lock, { throwIfNoEntry: false });
	return stats !== undefined && Date.now() - stats.mtimeMs > age;
}
