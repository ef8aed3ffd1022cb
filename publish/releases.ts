/**
 * What `npm start` serves: not `dist/` itself, which is away for a moment at each switch, but a folder of hard links
 * to it. A new one is whole before it is served, and the old one stays until its last answer is out.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isAlive } from '../admin/server/alive.ts';
import { everyFile } from './files-of.ts';
import { dropOld, keepFor } from './kept-files.ts';
import { forEach, linkOrCopy } from './whole-files.ts';

/** One answer's hold on a release. */
export interface Hold {
	folder: string;
	/** The answer is out, or broken off. */
	done: () => void;
}

/** Where a server's answers come from. */
export interface Site {
	/** The release of this moment, for one whole answer; undefined while there is none. */
	hold: () => Hold | undefined;
	/** Folder of the hashed files that pages opened before still ask for. */
	kept?: string;
}

export interface Releases extends Site {
	/** Serves what stands in `out` now. @throws when it cannot be taken; what was served goes on being served */
	take: () => Promise<void>;
}

/** A folder served as it is, for `npm run preview`. */
export function folderSite(folder: string): Site {
	const hold = { folder, done: () => undefined };
	return { hold: () => (existsSync(folder) ? hold : undefined) };
}

async function linkAll(from: string, to: string): Promise<void> {
	await mkdir(to, { recursive: true });
	await forEach(everyFile(from), (file) => linkOrCopy(join(from, file), join(to, file)));
}

const identity = async (folder: string) => {
	const { dev, ino } = await stat(folder);
	return `${dev} ${ino}`;
};

/** Another build may switch `out` meanwhile: then half would be of one site and half of another. */
async function takeWhole(out: string, to: string, tries = 5): Promise<void> {
	try {
		const before = await identity(out);
		await linkAll(out, to);
		if ((await identity(out)) === before) return;
		throw new Error('网站在取用的时候又换了');
	} catch (error) {
		await rm(to, { recursive: true, force: true });
		if (tries === 0)
			throw new Error(`新的网页没有换上去：写不进 ${dirname(to)}，请看看磁盘满没满、能不能写`, {
				cause: error,
			});
		await new Promise((again) => setTimeout(again, 100));
		await takeWhole(out, to, tries - 1);
	}
}

/** @param out folder of the finished site; the releases lie beside it, in `dist.releases/` */
export function releasesOf(out: string): Releases {
	const room = `${out}.releases`;
	const kept = join(room, 'kept');
	let number = 0;
	let current: { folder: string; answers: number } | undefined;

	/** What an `npm start` that is gone has left. */
	async function tidy(fresh: string): Promise<void> {
		for (const name of await readdir(room)) {
			const pid = Number(/^(\d+)-\d+$/.exec(name)?.[1] ?? 0);
			if (pid === 0 || pid === process.pid || isAlive(pid)) continue;
			await keepFor(join(room, name), fresh, kept);
			await rm(join(room, name), { recursive: true, force: true });
		}
		await dropOld(kept);
	}

	function letGo(release: { folder: string; answers: number }): void {
		if (release === current || release.answers > 0) return;
		void rm(release.folder, { recursive: true, force: true }).catch(() => undefined);
	}

	async function take(): Promise<void> {
		number += 1;
		const fresh = { folder: join(room, `${process.pid}-${number}`), answers: 0 };
		await takeWhole(out, fresh.folder);
		await tidy(fresh.folder);
		const old = current;
		if (old) await keepFor(old.folder, fresh.folder, kept);
		current = fresh;
		if (old) letGo(old);
	}

	function hold(): Hold | undefined {
		const release = current;
		if (!release) return undefined;
		release.answers += 1;
		let held = true;
		const done = () => {
			if (!held) return;
			held = false;
			release.answers -= 1;
			letGo(release);
		};
		return { folder: release.folder, done };
	}

	return { take, hold, kept };
}
