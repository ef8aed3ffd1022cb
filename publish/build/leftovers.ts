/** Half-made folders of builds that were killed: `dist.new-4242-1a2b3c4d`, where no process 4242 runs. */
import { randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../../admin/server/alive.ts';

/** No build takes that long: its number has gone to another process since. Milliseconds. */
const longest = 24 * 3_600_000;

/** @param out folder of the finished site @returns beside it, told apart from those of other builds */
export function freshFolder(out: string): string {
	return `${out}.new-${process.pid}-${randomBytes(4).toString('hex')}`;
}

async function isLeft(path: string, begin: string): Promise<boolean> {
	const pid = Number(/^(\d+)-/.exec(basename(path).slice(begin.length))?.[1] ?? 0);
	if (pid === 0 || !isAlive(pid)) return true;
	const { mtimeMs } = await stat(path);
	return Date.now() - mtimeMs > longest;
}

/** Called before a build and at start; what a living build is at stays. @param out folder of the finished site */
export async function clearLeftovers(out: string): Promise<void> {
	const begin = `${basename(out)}.new-`;
	const names = await readdir(dirname(out)).catch(() => []);
	const found = names.filter((name) => name.startsWith(begin));
	await Promise.all(
		found.map(async (name) => {
			const path = join(dirname(out), name);
			if (await isLeft(path, begin).catch(() => false))
				await rm(path, { recursive: true, force: true });
		}),
	);
}
