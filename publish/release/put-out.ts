/** A sealed release on its way: into the store, unpacked, switched to; and what is cleared away behind it. */
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { switchTo, unpack } from './activate.ts';
import { forEach } from '../whole-files.ts';
import { clearNote, keepFive, keptReleases, noteUnderWay, sweepInBackground } from './kept.ts';
import { manifestIn, type Manifest } from './manifest.ts';
import type { Places } from './places.ts';
import { drainPool, fillPool } from './pool.ts';
import { fileName, hashesOf, sealName, type Store } from './store.ts';

/** Told when each part begins, by its name in Chinese. */
export type Steps = <T>(name: string, act: () => Promise<T>) => Promise<T>;

/** @param fresh folder that holds what of it is new @param before the release that is replaced */
export async function putOut(
	places: Places,
	store: Store,
	{
		manifest,
		before,
		fresh: folder,
	}: { manifest: Manifest; before: Manifest | undefined; fresh: string },
	step: Steps,
): Promise<void> {
	const kept = keptReleases(places);
	await step('存放', async () => {
		const stored = hashesOf(kept);
		noteUnderWay(places, manifest);
		const lies = (file: string) => existsSync(join(folder, file));
		// What was written for this release is put though the store should have its bytes: they may be damaged.
		const fresh = Object.entries(manifest.files).filter(
			([file, { sha256, second }]) =>
				!stored.has(sha256) || (second === manifest.second && lies(file)),
		);
		await forEach(fresh, ([file, row]) => store.put(fileName(row), join(folder, file)));
	});
	await step('展开', async () => {
		const release = await unpack(places, store, manifest, { kept, before });
		await store.put(sealName(manifest), manifestIn(release));
		await fillPool(places, manifest, before);
	});
	await step('切换', () => switchTo(places, manifest.id));
	await clearNote(places);
}

/** Whoever was finding his way through the old release when it was switched has found it by then. Milliseconds. */
const underWay = 200;

/** After the switch. @param now milliseconds since 1970 */
export async function clearAway(places: Places, store: Store, now: number): Promise<void> {
	await wait(underWay);
	const kept = await keepFive(places, store);
	await drainPool(places, kept, now);
	sweepInBackground(places);
}
