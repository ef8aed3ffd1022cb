/** Lock files that a killed git left behind, so that nothing could ever be committed again. */
import { existsSync, globSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { git } from './git.ts';

/** Younger ones may belong to a git that still runs. */
const staleAfter = 2_000;
const longestWait = 30_000;

export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

async function gitFolder(folder: string): Promise<string | undefined> {
	const { code, out } = await git(folder, ['rev-parse', '--git-dir']);
	return code === 0 ? resolve(folder, out.toString().trim()) : undefined;
}

function locks(repository: string): string[] {
	const names = ['index.lock', 'HEAD.lock', 'next-index-*.lock', 'refs/heads/**/*.lock'];
	return globSync(names, { cwd: repository }).map((name) => join(repository, name));
}

/**
 * Called only when our own commit was cut off. Waits for that git if it still runs, then removes its locks.
 * @param pid of the git that was running, where it is known
 */
export async function clearLocks(folder: string, pid: number | undefined): Promise<void> {
	const repository = await gitFolder(folder);
	if (repository === undefined) return;
	const until = Date.now() + longestWait;
	while (Date.now() < until) {
		const left = locks(repository);
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
