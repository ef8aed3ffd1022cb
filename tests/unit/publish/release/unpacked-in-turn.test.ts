/** Each release is unpacked where the one before the last lay. */
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { currentManifest, type Manifest } from '../../../../publish/release/manifest.ts';
import { keptReleases } from '../../../../publish/release/kept.ts';
import { differences } from '../../../../publish/release/verify.ts';
import * as whole from '../../../../publish/whole-files.ts';
import { home, notice, quickOffice, siteOf, type Office } from './office.ts';

vi.mock('../../../../publish/whole-files.ts', { spy: true });
beforeEach(() => {
	for (const voice of ['log', 'error', 'warn'] as const) vi.spyOn(console, voice).mockReturnValue();
});

function present({ places }: Office): Manifest {
	const manifest = currentManifest(places);
	if (!manifest) throw new Error('nothing was published');
	return manifest;
}

test('a release is unpacked in the folder of the one before the last; what is gone leaves nothing there', async () => {
	const given = quickOffice();
	const version = { version: 'v1' };
	const inodeOf = () => statSync(siteOf(given)).ino;
	const folders: number[] = [];
	for (const files of [
		{ ...home, 'a.txt': notice('停水'), 'b.txt': notice('停电') },
		{ 'b.txt': null, 'c.txt': notice('停气') },
		{ 'c.txt': null, 'd.txt': notice('停网') },
		{ 'd.txt': null, 'a.txt': notice('不停水了') },
	]) {
		given.push(files);
		expect(await given.publish(version)).toBe(0);
		folders.push(inodeOf());
		expect(await differences(given.places, present(given))).toEqual([]);
	}
	const [first, second, third, fourth] = folders;
	expect([third, fourth]).toEqual([first, second]);
	expect(first).not.toBe(second);
	const notices = readdirSync(join(siteOf(given), 'notices')).sort();
	expect(notices.filter((name) => !name.startsWith('index.'))).toEqual(['a']);
	// Of the others the seals are enough.
	const unpacked = keptReleases(given.places).filter(({ id }) =>
		existsSync(join(given.places.releases, id, 'site')),
	);
	expect(unpacked).toHaveLength(2);
});

test('a release is whole, whatever was done to the folder that it is unpacked in', async () => {
	const given = quickOffice();
	const publish = async (title: string) => {
		given.push({ ...home, 'a.txt': notice('停水'), 'b.txt': notice(title) });
		expect(await given.publish({ version: 'v1' })).toBe(0);
	};
	await publish('停电');
	const site = join(given.places.releases, present(given).id, 'site');
	await publish('停气');
	rmSync(join(site, 'notices/a/index.html'));
	rmSync(join(site, '404.html'));
	writeFileSync(join(site, '404.html'), '别的');
	rmSync(join(site, 'notices/b'), { recursive: true });
	await publish('停网');
	expect(await differences(given.places, present(given))).toEqual([]);
});

test('a change costs as much as it changes: the store gets new files alone, seals in memory share their rows', async () => {
	const given = quickOffice();
	const put = vi.mocked(whole.linkOver);
	const many = Array.from({ length: 30 }, (_, place) => [`n${place}.txt`, notice(`第${place}条`)]);
	given.push({ ...home, ...(Object.fromEntries(many) as Record<string, string>) });
	for (let number = 0; number < 7; number += 1) {
		given.push({ 'a.txt': notice(`停水${number}`) });
		put.mockClear();
		expect(await given.publish({ version: 'v' })).toBe(0);
		// A page, its text, the list, the index, their zipped forms, and the seal.
		if (number > 0) expect(put.mock.calls.length).toBeLessThan(10);
	}
	const [newest, ...others] = keptReleases(given.places);
	const same = 'notices/n3/index.html';
	for (const other of others) expect(other.files[same]).toBe(newest?.files[same]);
});
