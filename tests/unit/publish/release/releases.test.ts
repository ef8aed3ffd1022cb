/** What stands on the disk after publications. */
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { currentManifest, type Manifest } from '../../../../publish/release/manifest.ts';
import { drainPool } from '../../../../publish/release/pool.ts';
import { keptReleases } from '../../../../publish/release/kept.ts';
import { differences } from '../../../../publish/release/verify.ts';
import { home, notice, quickOffice, siteOf, type Office } from './office.ts';

beforeEach(() => {
	for (const voice of ['log', 'error', 'warn'] as const) vi.spyOn(console, voice).mockReturnValue();
});

function present({ places }: Office): Manifest {
	const manifest = currentManifest(places);
	if (!manifest) throw new Error('nothing was published');
	return manifest;
}

const statOf = (given: Office, file: string) => statSync(join(siteOf(given), file));

describe('a second release', () => {
	test('shares what is unchanged, and what changed has a later second', async () => {
		const given = quickOffice();
		given.push({ ...home, 'a.txt': notice('停水'), 'b.txt': notice('停电') });
		// One version of the pages, so that only what is said changes.
		const version = { version: 'v1' };
		expect(await given.publish(version)).toBe(0);
		const before = {
			a: statOf(given, 'notices/a/index.html'),
			b: statOf(given, 'notices/b/index.html'),
		};
		const zipped = statOf(given, 'notices/a/index.html.gz');
		given.push({ 'b.txt': notice('停气') });
		expect(await given.publish(version)).toBe(0);
		expect(statOf(given, 'notices/a/index.html').ino).toBe(before.a.ino);
		expect(statOf(given, 'notices/a/index.html.gz').ino).toBe(zipped.ino);
		const seconds = ({ mtimeMs }: { mtimeMs: number }) => Math.floor(mtimeMs / 1000);
		expect(seconds(statOf(given, 'notices/b/index.html'))).toBeGreaterThan(seconds(before.b));
		expect(seconds(statOf(given, 'notices/b/index.html.gz'))).toBeGreaterThan(seconds(before.b));
		// What comes back as it was has a second of its own again.
		given.push({ 'b.txt': notice('停电') });
		const second = seconds(statOf(given, 'notices/b/index.html'));
		expect(await given.publish(version)).toBe(0);
		expect(seconds(statOf(given, 'notices/b/index.html'))).toBeGreaterThan(second);
		expect(await differences(given.places, present(given))).toEqual([]);
	});

	test('is none where nothing changed', async () => {
		const given = quickOffice();
		given.push(home);
		await given.publish();
		const { id } = present(given);
		expect(await given.publish()).toBe(0);
		expect(given.status()?.lastTry).toMatchObject({ outcome: 'unchanged', exit: 0 });
		given.push({ 'README.md': '这一行不上网页。' });
		expect(await given.publish({ version: id })).toBe(0);
	});
});

test('the newest five are kept, readable only the one that is served; of the others the store holds nothing', async () => {
	const given = quickOffice();
	for (let number = 0; number < 7; number += 1) {
		given.push({ ...home, 'a.txt': notice(`停水${number}`) });
		expect(await given.publish()).toBe(0);
	}
	const kept = keptReleases(given.places);
	expect(kept).toHaveLength(5);
	const current = present(given);
	const modes = kept.map(({ id }) =>
		(statSync(join(given.places.releases, id)).mode & 0o777).toString(8),
	);
	expect(modes).toEqual(['755', '700', '700', '700', '700']);
	expect(kept[0]?.id).toBe(current.id);
	for (const folder of [given.places.store, given.places.work, given.places.log])
		expect(statSync(folder).mode & 0o077, folder).toBe(0);
	expect(statSync(given.places.lock).mode & 0o077).toBe(0);
	const needed = new Set(
		kept.flatMap(({ files }) => Object.values(files).map(({ sha256 }) => sha256)),
	);
	const stored = readdirSync(join(given.places.store, 'files'), {
		recursive: true,
		withFileTypes: true,
	})
		.filter((entry) => entry.isFile())
		.map(({ name }) => name);
	expect(stored.sort()).toEqual([...needed].sort());
	expect(readdirSync(join(given.places.store, 'seals'))).toHaveLength(5);
	await expect
		.poll(() => readdirSync(join(given.places.work, 'gone')), { timeout: 20_000 })
		.toEqual([]);
});

test('hashed files of a dropped release stay in the pool for 48 hours, then they go; page texts never get there', async () => {
	const given = quickOffice();
	given.push(home);
	await given.publish({ version: 'first' });
	const [script = ''] = readdirSync(join(given.places.pool, '_astro'));
	for (let number = 0; number < 5; number += 1) {
		given.push({ 'a.txt': notice(`停水${number}`) });
		await given.publish();
	}
	const pooled = () => readdirSync(join(given.places.pool, '_astro'));
	expect(keptReleases(given.places).some(({ files }) => files[`_astro/${script}`])).toBe(false);
	expect(pooled()).toContain(script);
	expect(readdirSync(join(given.places.pool, 'pagefind/all'))).toEqual(['index']);
	const hour = 3_600_000;
	await drainPool(given.places, keptReleases(given.places), Date.now() + 47 * hour);
	expect(pooled()).toContain(script);
	await drainPool(given.places, keptReleases(given.places), Date.now() + 49 * hour);
	expect(pooled()).not.toContain(script);
	expect(pooled()).toHaveLength(5);
});

test('what somebody changed by hand is told, and the next publication puts it right', async () => {
	const given = quickOffice();
	given.push({ ...home, 'a.txt': notice('停水') });
	await given.publish({ version: 'v' });
	const page = join(siteOf(given), 'notices/a/index.html');
	const { mtime } = statSync(page);
	// As an editor saves: a new file in its place.
	rmSync(page);
	writeFileSync(page, '黑客到此一游');
	utimesSync(page, mtime, mtime);
	writeFileSync(join(siteOf(given), 'more.html'), '多出来的');
	rmSync(join(siteOf(given), '404.html'));
	const found = await differences(given.places, present(given));
	expect(found).toEqual([
		'404.html：没有了',
		'more.html：封装时没有它',
		'notices/a/index.html：内容和封装时不一样',
	]);
	given.push({ 'b.txt': notice('停电') });
	expect(await given.publish({ version: 'v' })).toBe(0);
	expect(await differences(given.places, present(given))).toEqual([]);
	expect(readFileSync(page, 'utf8')).toContain('停水');
});

test('what was damaged under its own name and time comes sound again with --again', async () => {
	const given = quickOffice();
	given.push({ ...home, 'a.txt': notice('停水') });
	await given.publish();
	const page = join(siteOf(given), 'notices/a/index.html');
	const { mtime } = statSync(page);
	const text = readFileSync(page, 'utf8');
	// In place: in the store it is the same file.
	writeFileSync(page, text.replace('停水', '停电'));
	utimesSync(page, mtime, mtime);
	expect(await differences(given.places, present(given))).toHaveLength(1);
	expect(await given.publish()).toBe(0);
	expect(await differences(given.places, present(given))).toHaveLength(1);
	expect(await given.publish({ again: true })).toBe(0);
	expect(await differences(given.places, present(given))).toEqual([]);
	expect(readFileSync(page, 'utf8')).toBe(text);
});
