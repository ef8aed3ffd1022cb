/** What stands on the disk after publications, and what a real nginx answers from it. */
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { currentManifest, type Manifest } from '../../../../publish/release/manifest.ts';
import { drainPool } from '../../../../publish/release/pool.ts';
import { keptReleases } from '../../../../publish/release/kept.ts';
import { differences } from '../../../../publish/release/verify.ts';
import { headersFor } from '../../../../publish/headers.ts';
import { hasBrotli, hasNginx, nginxOver } from './nginx.ts';
import { home, quickOffice, type Office } from './office.ts';
import { scriptOf, versionOf } from './small-site.ts';

beforeEach(() => {
	for (const voice of ['log', 'error', 'warn'] as const) vi.spyOn(console, voice).mockReturnValue();
});

function present({ places }: Office): Manifest {
	const manifest = currentManifest(places);
	if (!manifest) throw new Error('nothing was published');
	return manifest;
}

const siteOf = ({ places }: Office) => join(places.current, 'site');
const statOf = (given: Office, file: string) => statSync(join(siteOf(given), file));
const notice = (title: string) => `${title}\n周四上午停水。`;

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
	await expect.poll(() => readdirSync(join(given.places.work, 'gone'))).toEqual([]);
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

describe.skipIf(!hasNginx)('nginx', () => {
	test('sends each kind of address its headers, its type and its zipped form', async () => {
		const given = quickOffice();
		given.push({ ...home, 'a.txt': notice('停水') });
		// Modes are made by the publisher, whatever the mask of who runs it.
		process.umask(0o077);
		await given.publish();
		const base = await nginxOver(given.places);
		const html = await (await fetch(base)).text();
		const site = siteOf(given);
		const [index = ''] = readdirSync(join(site, 'pagefind/all/index'));
		const [text = ''] = readdirSync(join(site, 'pagefind/all/page'));
		const asked: [path: string, status: number, type: string][] = [
			['/', 200, 'text/html; charset=utf-8'],
			['/notices/a/', 200, 'text/html; charset=utf-8'],
			[scriptOf(html), 200, 'text/javascript; charset=utf-8'],
			[`/pagefind/all/index/${index}`, 200, 'application/octet-stream'],
			[`/pagefind/all/page/${text}`, 200, 'application/octet-stream'],
			['/nothing/', 404, 'text/html; charset=utf-8'],
			['/files/nothing.pdf', 404, 'text/html; charset=utf-8'],
			['/search/', 404, 'text/html; charset=utf-8'],
		];
		for (const [path, status, type] of asked) {
			const response = await fetch(base + path);
			expect(response.status, path).toBe(status);
			expect(response.headers.get('content-type'), path).toBe(type);
			const expected = headersFor(status === 404 ? '/404.html' : path);
			for (const [name, value] of Object.entries(expected)) {
				if (status === 404 && name !== 'X-Content-Type-Options') continue;
				expect(response.headers.get(name), `${path} ${name}`).toBe(value);
			}
			if (status === 404)
				expect(response.headers.get('cache-control') ?? '', path).not.toContain('immutable');
		}
		for (const ending of hasBrotli ? ['br', 'gzip'] : ['gzip']) {
			const { headers } = await fetch(base, { headers: { 'Accept-Encoding': ending } });
			expect(headers.get('content-encoding')).toBe(ending);
			expect(headers.get('vary')).toContain('Accept-Encoding');
		}
		const moved = await fetch(`${base}/notices/a`, { redirect: 'manual' });
		expect([moved.status, moved.headers.get('location')]).toEqual([301, '/notices/a/']);
		for (const path of ['/../manifest.json', '/%2e%2e/manifest.json', '/.hidden', '/manifest.json'])
			expect((await fetch(base + path)).status, path).not.toBe(200);
	});

	test('never says “unchanged” of what changed, however fast two releases follow', async () => {
		const given = quickOffice();
		given.push({ ...home, 'a.txt': notice('停水') });
		const now = () => new Date();
		await given.publish({ version: 'aaa', now });
		const base = await nginxOver(given.places);
		const first = await fetch(`${base}/notices/a/`);
		await first.text();
		const tag = first.headers.get('etag') ?? '';
		const since = first.headers.get('last-modified') ?? '';
		const ask = (headers: Record<string, string>) => fetch(`${base}/notices/a/`, { headers });
		expect((await ask({ 'If-None-Match': tag })).status).toBe(304);
		// As long as before, so that only its time tells it apart.
		given.push({ 'a.txt': notice('停电') });
		await given.publish({ version: 'aaa', now });
		for (const condition of [{ 'If-None-Match': tag }, { 'If-Modified-Since': since }]) {
			const answer = await ask(condition);
			expect(answer.status).toBe(200);
			expect(await answer.text()).toContain('停电');
		}
	});

	test('still has the script of a page opened before, and no more what only that page showed', async () => {
		const given = quickOffice();
		given.push({ ...home, 'a.txt': notice('停水') });
		await given.publish();
		const base = await nginxOver(given.places);
		const opened = await (await fetch(base)).text();
		const [text = ''] = readdirSync(join(siteOf(given), 'pagefind/all/page'));
		given.push({ 'a.txt': null, 'index.txt': '清和社区\n换了一句话。' });
		await given.publish();
		const now = await (await fetch(base)).text();
		expect(versionOf(now)).not.toBe(versionOf(opened));
		const script = await fetch(base + scriptOf(opened));
		expect(await script.text()).toContain(versionOf(opened));
		expect(script.headers.get('cache-control')).toContain('immutable');
		expect((await fetch(`${base}/pagefind/all/page/${text}`)).status).toBe(404);
		expect((await fetch(`${base}/notices/a/`)).status).toBe(404);
	});
});
