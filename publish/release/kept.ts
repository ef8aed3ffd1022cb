/** The releases that are kept, and how the others go: at once from view, from the disk afterwards. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { close } from './activate.ts';
import { forEach, writeWhole } from '../whole-files.ts';
import {
	currentId,
	forgetManifest,
	isId,
	readManifest,
	siteIn,
	type Manifest,
} from './manifest.ts';
import type { Places } from './places.ts';
import { fileName, hashesOf, sealName, type Store } from './store.ts';

const most = 5;

/** Newest first; one whose seal cannot be read is not among them. */
export function keptReleases({ releases }: Places): Manifest[] {
	if (!existsSync(releases)) return [];
	const ids = readdirSync(releases).filter(isId).sort().reverse();
	return ids.flatMap((id) => readManifest(join(releases, id)) ?? []);
}

/** Second of the last release, of those that a backup knew as well; undefined where there was none. */
export function newestSecond(places: Places): number | undefined {
	const { notBefore } = places;
	const known = existsSync(notBefore) ? Number(readFileSync(notBefore, 'utf8')) || 0 : 0;
	return Math.max(known, keptReleases(places)[0]?.second ?? 0) || undefined;
}

const goneIn = ({ work }: Places) => join(work, 'gone');

/** Where it is looked for, it is gone; its files are deleted in the background. */
export async function putAway(places: Places, folder: string, name: string): Promise<void> {
	await mkdir(goneIn(places), { recursive: true });
	await rename(folder, join(goneIn(places), `${name}.${Date.now()}`)).catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	});
}

/** What must be known of a release to take it out: its name, and files that may be its alone. */
type Sealed = Pick<Manifest, 'id' | 'files'>;

/** Takes a release out of the store, but for what others have too, and then away: cut off, it is done again. */
async function drop(places: Places, store: Store, given: Sealed, rest: readonly Manifest[]) {
	const left = hashesOf([given]);
	for (const { files } of rest) for (const file in files) left.delete(files[file]?.sha256 ?? '');
	await forEach([...left], (sha256) => store.remove(fileName({ sha256 })));
	await store.remove(sealName(given));
	const release = join(places.releases, given.id);
	forgetManifest(release);
	await putAway(places, release, given.id);
}

/** Keeps the newest five, that of this moment among them; those that are not served are shut. @returns them */
export async function keepFive(places: Places, store: Store): Promise<Manifest[]> {
	const id = currentId(places);
	const all = keptReleases(places);
	const first = all.filter((release) => release.id === id);
	const kept = [...first, ...all.filter((release) => release.id !== id)].slice(0, most);
	for (const release of all.filter((one) => !kept.includes(one)))
		await drop(places, store, release, kept);
	const others = kept.filter((release) => release.id !== id);
	for (const release of others) await close(places, release.id);
	// In the newest of them the next is unpacked; of the rest the seals are enough.
	const unpacked = others.filter((release) => existsSync(siteIn(places, release.id)));
	for (const release of unpacked.slice(1))
		await putAway(places, siteIn(places, release.id), release.id);
	return kept;
}

/** Deletes in a process of its own, which nobody waits for: 50,000 pages take up to a minute. */
export function sweepInBackground(places: Places): void {
	const script = resolve(import.meta.dirname, 'sweep.ts');
	const child = spawn(process.execPath, [script, goneIn(places)], {
		detached: true,
		stdio: 'ignore',
	});
	child.on('error', () => undefined);
	child.unref();
}

const noteIn = ({ work }: Places) => join(work, 'under-way.json');

/** Noted before the store gets anything of a release, so that it can be taken out again without a list. */
export function noteUnderWay(places: Places, sealed: Sealed): void {
	writeWhole(noteIn(places), JSON.stringify(sealed));
}

export const clearNote = (places: Places) => rm(noteIn(places), { force: true });

/** What was made halfway goes at once, not in the background: it may be why the disk is full. */
export async function clearUnfinished({ work }: Places): Promise<void> {
	const unfinished = readdirSync(work).filter((name) => /^(release|site)-/.test(name));
	for (const name of unfinished) await rm(join(work, name), { recursive: true, force: true });
}

/** Takes away what a publisher that was cut off has left, unless it had switched already. */
export async function recover(places: Places, store: Store): Promise<void> {
	const text = await readFile(noteIn(places), 'utf8').catch(() => undefined);
	const left = text === undefined ? undefined : (JSON.parse(text) as Sealed);
	if (left && left.id !== currentId(places)) {
		const rest = keptReleases(places).filter(({ id }) => id !== left.id);
		await drop(places, store, left, rest);
	}
	await clearUnfinished(places);
	await rm(`${places.current}.next`, { force: true });
	await clearNote(places);
}
