/** What a real nginx answers from releases. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { headersFor } from '../../../../publish/headers.ts';
import { nginxOver } from './nginx-over.ts';
import { hasBrotli, hasNginx } from '../../../nginx.ts';
import { home, notice, quickOffice, siteOf } from './office.ts';
import { scriptOf, versionOf } from './small-site.ts';

beforeEach(() => {
	for (const voice of ['log', 'error', 'warn'] as const) vi.spyOn(console, voice).mockReturnValue();
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
