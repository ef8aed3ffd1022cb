/** The policy in the pages holds alone, where a plain host sends none of our headers. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { complaintsOf } from './complaints.ts';
import { pathOf, siteFolder } from './pages.ts';
import { violationsIn } from './violations.ts';

const types: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.jpg': 'image/jpeg',
	'.avif': 'image/avif',
};

/** As plain as a host may be: a file, and what it is. */
const plain = createServer(({ url = '/' }, response) => {
	const path = join(siteFolder, decodeURIComponent(url.split('?')[0] ?? ''));
	const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
	if (!existsSync(file)) {
		response.writeHead(404).end();
		return;
	}
	response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
	createReadStream(file).pipe(response);
});
let server: Server;
let base: string;
test.beforeAll(async () => {
	server = plain.listen(0, '127.0.0.1');
	await new Promise((ready) => server.once('listening', ready));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
	server.closeAllConnections();
	server.close();
});

test('search runs, pictures show and nothing is complained of', async ({ page, context }) => {
	const broken = await violationsIn(context);
	const complaints = complaintsOf(page, base);
	for (const name of ['home', 'report with results and photographs'])
		await page.goto(base + pathOf(name), { waitUntil: 'networkidle' });
	await page.goto(`${base}/search/?q=停水`);
	await expect(page.locator('[data-part="status"]')).toContainText(/\d/);
	expect(complaints).toEqual([]);
	expect(broken).toEqual([]);
});

test('a script in the text, a form that leads elsewhere and a strange picture are stopped', async ({
	page,
	context,
}) => {
	const broken = await violationsIn(context);
	await page.goto(base + pathOf('notice'));
	const title = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.title = "taken over"';
		const picture = document.createElement('img');
		picture.src = 'https://evil.example/a.png';
		const form = document.createElement('form');
		form.action = 'https://evil.example/';
		form.method = 'post';
		document.body.append(script, picture, form);
		form.submit();
		return document.title;
	});
	await expect
		.poll(() => [...new Set(broken.map(({ directive }) => directive))].sort())
		.toEqual(['form-action', 'img-src', 'script-src-elem']);
	expect(title).not.toBe('taken over');
});
