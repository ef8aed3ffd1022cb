/** Every page of the sample through a real nginx, TLS and HTTP/2: no policy is broken and the browser complains of nothing. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { placesIn } from '../../publish/release/places.ts';
import type { RunningServer } from '../deployed.ts';
import { hasNginx, startNginx } from '../nginx.ts';
import { complaintsOf } from './complaints.ts';
import { builtPages, siteFolder } from './pages.ts';
import { violationsIn } from './violations.ts';

test.skip(!hasNginx, '这台机器没有 nginx');

/** Asked for by its own address it is a page like any. */
const leadsOn = ({ root }: (typeof builtPages)[number]) =>
	root.querySelector('meta[http-equiv="refresh"]') !== null;
const paths = builtPages.filter((page) => !leadsOn(page)).map(({ path }) => path);
const moved = builtPages.filter(leadsOn).map(({ path }) => path);

let server: RunningServer;
let folder: string;
test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'linli-crawled-'));
	chmodSync(folder, 0o755);
	mkdirSync(join(folder, 'releases/one'), { recursive: true });
	cpSync(siteFolder, join(folder, 'releases/one/site'), { recursive: true });
	symlinkSync('releases/one', join(folder, 'current'));
	server = await startNginx(placesIn(folder), { secure: true });
});
test.afterAll(async () => {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
});

test.use({ ignoreHTTPSErrors: true });

test('all pages are opened', () => {
	expect(paths.length).toBeGreaterThan(180);
	expect(moved.length).toBeGreaterThan(1);
});

const parts = 4;
for (let part = 0; part < parts; part += 1)
	test(`page after page, part ${part + 1} of ${parts}`, async ({ page, context }) => {
		test.setTimeout(300_000);
		const broken = await violationsIn(context);
		const complaints = complaintsOf(page, server.base);
		for (const path of paths.filter((_, at) => at % parts === part)) {
			const response = await page.goto(server.base + path, { waitUntil: 'networkidle' });
			expect(response?.status(), path).toBe(200);
			expect(response?.headers()['strict-transport-security'], path).toBeDefined();
			// What is loaded when one comes near.
			await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
		}
		expect(complaints).toEqual([]);
		expect(broken).toEqual([]);
	});

test('old addresses lead on by themselves', async ({ page, context }) => {
	const broken = await violationsIn(context);
	for (const path of moved) {
		const response = await page.goto(server.base + path);
		expect(new URL(response?.url() ?? '').pathname).toMatch(/^\/[a-z]+\/\d{8}-\d{4}\/$/);
	}
	expect(broken).toEqual([]);
});

test('search answers, from its own worker', async ({ page, context }) => {
	const broken = await violationsIn(context);
	const complaints = complaintsOf(page, server.base);
	await page.goto(`${server.base}/search/?q=停水`);
	await expect(page.locator('[data-part="status"]')).toContainText(/\d/);
	expect(page.workers().length).toBe(1);
	expect([complaints, broken]).toEqual([[], []]);
});

test('a page that broke its policy would be noticed', async ({ page, context }) => {
	const broken = await violationsIn(context);
	await page.goto(server.base);
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = '1';
		document.body.append(script);
	});
	await expect.poll(() => broken.length).toBeGreaterThan(0);
});
