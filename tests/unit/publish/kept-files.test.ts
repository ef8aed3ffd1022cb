/** What stays for pages opened before a switch, and what is gone at once. */
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { servedReleases } from './served-releases.ts';

const site = servedReleases();
const { build, publish, statusOf, textOf } = site;

const hashed = [
	'_astro/app.BxY3k9_a.js',
	'_astro/search-worker-BxY3k9_a.js',
	'pagefind/2024-2026/index/unknown_1e75393.pf_index',
	'pagefind/2024-2026/filter/unknown_1e75393.pf_filter',
	'pagefind/2024-2026/pagefind.unknown_1e75393.pf_meta',
	'pagefind/wasm.unknown_1e75393.pagefind',
];
const withdrawn = [
	'files/1e75393/名单.pdf',
	'pictures/3f20c91ab04d7e-480x320.jpg',
	'pictures/3f20c91ab04d7e-480x320.avif',
	'pagefind/2024-2026/page/unknown_1e75393.pf_page',
	'notices/20260101-0900/index.html',
	'calendar/a.ics',
	'pagefind/2024-2026/pagefind-entry.json',
];

test('a page opened before goes on working: its hashed files stay, what was taken down is gone at once', async () => {
	await publish(Object.fromEntries([...hashed, ...withdrawn].map((path) => [path, path])));
	for (const path of [...hashed, ...withdrawn]) expect(await statusOf(`/${path}`), path).toBe(200);
	await publish({ 'index.html': '新的' });
	for (const path of hashed) expect(await textOf(`/${path}`), path).toBe(path);
	for (const path of withdrawn) expect(await statusOf(`/${path}`), path).toBe(404);
	const { headers } = await fetch(`${site.base}/${hashed[0] ?? ''}`);
	expect(headers.get('cache-control')).toContain('immutable');
	// The folder of the plain build has none of it.
	expect(readdirSync(site.out).sort()).toEqual(['404.html', 'index.html']);
});

test('hashed files stay over many switches, and go after 48 hours', async () => {
	const [script = '', other = ''] = hashed;
	await publish({ [script]: '旧' });
	for (let number = 0; number < 5; number += 1) await publish({ 'index.html': `${number}` });
	expect(await textOf(`/${script}`)).toBe('旧');
	const hours = (count: number) => new Date(Date.now() - count * 3_600_000);
	utimesSync(join(`${site.out}.releases/kept`, script), hours(47), hours(47));
	await publish({ [other]: '新' });
	expect(await statusOf(`/${script}`)).toBe(200);
	utimesSync(join(`${site.out}.releases/kept`, script), hours(49), hours(49));
	await publish({ 'index.html': '再' });
	expect(await statusOf(`/${script}`)).toBe(404);
	expect(await statusOf(`/${other}`)).toBe(200);
});

test('what an earlier start has left goes, but for its hashed files; that of one that runs stays', async () => {
	const [script = ''] = hashed;
	const left = (name: string) => join(`${site.out}.releases`, name);
	for (const name of ['4194304-3', '1-7']) {
		mkdirSync(dirname(join(left(name), script)), { recursive: true });
		writeFileSync(join(left(name), script), name);
	}
	await publish({ 'index.html': '新的' });
	expect(existsSync(left('4194304-3'))).toBe(false);
	expect(existsSync(left('1-7'))).toBe(true);
	expect(await textOf(`/${script}`)).toBe('4194304-3');
});

test('while another build switches, no half of it is served', async () => {
	const many = (number: number) =>
		Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`a/${index}.html`, `${number}`]));
	await publish(many(0));
	let number = 0;
	const told = new AbortController();
	const builder = (async () => {
		while (!told.signal.aborted) {
			number += 1;
			await build(many(number));
			await new Promise((done) => setTimeout(done, 15));
		}
	})();
	for (let turn = 0; turn < 20; turn += 1) {
		await site.releases.take().catch(() => undefined);
		const texts = new Set(
			await Promise.all([0, 10, 20, 30, 39].map((index) => textOf(`/a/${index}.html`))),
		);
		expect([...texts]).toHaveLength(1);
	}
	told.abort();
	await builder;
}, 60_000);

test('before the first build it asks for patience, and redirects and refusals carry nosniff too', async () => {
	for (const [path, init, status] of [
		['/', {}, 503],
		['/', { method: 'POST' }, 405],
	] as const) {
		const response = await fetch(site.base + path, init);
		expect(response.status).toBe(status);
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
	}
	await publish({ 'notices/index.html': '通知' });
	for (const [path, status] of [
		['/notices', 301],
		['/nothing', 404],
		['/%ff', 404],
		['/notices/', 200],
	] as const) {
		const response = await fetch(site.base + path, { redirect: 'manual' });
		expect(response.status).toBe(status);
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
	}
});
