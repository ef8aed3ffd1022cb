/**
 * What lies where in the folder that is published to, and who may read it: a web server reads the release of this
 * moment and the pool, anyone the status, and nobody but the publisher the rest.
 */
import { existsSync } from 'node:fs';
import { chmod, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export interface Places {
	to: string;
	/** Each kept release: `site/`, what is served, and `manifest.json` beside it. */
	releases: string;
	/** The link to the release of this moment. */
	current: string;
	/** Hashed files of kept releases and of those of the last 48 hours; a web server's second place to look. */
	pool: string;
	store: string;
	status: string;
	log: string;
	/** The repository, what is being built, what is being deleted. */
	work: string;
	lock: string;
	/** Seconds since 1970: of the last release before this folder was made anew from a backup; no later one is earlier. */
	notBefore: string;
}

/** @param folder as given to `--to` */
export function placesIn(folder: string): Places {
	const to = resolve(folder);
	const below = (name: string) => join(to, name);
	return {
		to,
		releases: below('releases'),
		current: below('current'),
		pool: below('pool'),
		store: below('store'),
		status: below('status'),
		log: below('log'),
		work: below('work'),
		lock: below('lock'),
		notBefore: below('not-before'),
	};
}

/** Passed through, not listed. */
const passable = 0o711;
export const open = 0o755;
export const closed = 0o700;

/** Makes what is not there, whatever the umask; of a folder that was there only the way through is opened. */
export async function makePlaces(places: Places): Promise<void> {
	if (!existsSync(places.to)) await mkdir(places.to, { recursive: true, mode: open });
	await chmod(places.to, (await stat(places.to)).mode | passable);
	const modes = [
		[places.releases, passable],
		[places.pool, open],
		[places.status, open],
		[places.store, closed],
		[places.log, closed],
		[places.work, closed],
	] as const;
	for (const [folder, mode] of modes) {
		await mkdir(folder, { recursive: true });
		await chmod(folder, mode);
	}
}
