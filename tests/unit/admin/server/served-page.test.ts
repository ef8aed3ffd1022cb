/** One server: the editor's page with its own headers beside the site. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderSite } from '../../../../publish/releases.ts';
import { siteServer } from '../../../../publish/server.ts';

let server: Server;
let base: string;
beforeAll(async () => {
	const root = mkdtempSync(join(tmpdir(), 'linli-page-'));
	const [site, folder] = [join(root, 'site'), join(root, 'editor')];
	mkdirSync(site);
	mkdirSync(join(folder, 'assets'), { recursive: true });
	writeFileSync(join(site, 'index.html'), '网站');
	writeFileSync(join(site, '404.html'), '没有');
	writeFileSync(join(root, 'secret.txt'), 'x');
	writeFileSync(join(folder, 'index.html'), '编辑');
	writeFileSync(join(folder, 'assets/index-BxY3k9_a.js'), '1');
	const handle = () => false;
	server = siteServer(folderSite(site), { handle, folder });
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test.each([
	['/', '网站', 200],
	['/admin/', '编辑', 200],
	['/admin/assets/index-BxY3k9_a.js', '1', 200],
	['/admin/nothing.js', '没有', 404],
	['/admin/..%2f..%2fsecret.txt', '没有', 403],
	['/admin/%2e%2e/%2e%2e/secret.txt', '没有', 404],
])('%s', async (path, text, status) => {
	const response = await fetch(base + path);
	expect([await response.text(), response.status]).toEqual([text, status]);
});

test('the editor’s page is not indexed, not kept, and may ask nobody but this server', async () => {
	const { headers } = await fetch(`${base}/admin/`);
	expect(headers.get('content-security-policy')).toContain("connect-src 'self' blob:;");
	expect(headers.get('content-security-policy')).not.toContain("unsafe-eval' ");
	expect(headers.get('x-robots-tag')).toContain('noindex');
	expect(headers.get('referrer-policy')).toBe('no-referrer');
	expect(headers.get('cache-control')).toBe('no-store');
	const asset = await fetch(`${base}/admin/assets/index-BxY3k9_a.js`);
	expect(asset.headers.get('cache-control')).toContain('immutable');
	const site = await fetch(`${base}/`);
	expect(site.headers.get('x-robots-tag')).toBeNull();
});

test('nothing but reading is possible outside the editor’s actions', async () => {
	expect((await fetch(`${base}/admin/`, { method: 'POST' })).status).toBe(405);
});

test('while the editor is being made, its page asks for patience', async () => {
	const early = siteServer(folderSite(tmpdir()), { handle: () => false, folder: undefined });
	await new Promise<void>((done) => early.listen(0, '127.0.0.1', done));
	const response = await fetch(`http://127.0.0.1:${(early.address() as AddressInfo).port}/admin/`);
	expect([response.status, await response.text()]).toEqual([
		503,
		expect.stringContaining('正在准备'),
	]);
	early.close();
});

test('the address without its last stroke leads to the editor', async () => {
	const response = await fetch(`${base}/admin?a=1`, { redirect: 'manual' });
	expect([response.status, response.headers.get('location')]).toEqual([301, '/admin/?a=1']);
});
