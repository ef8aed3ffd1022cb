/** Whoever comes before the editor is made waits at the address they came by, the ticket in it included. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { siteServer, type Editor } from '../../publish/server.ts';

test('the page opens by itself once the editor is there', async ({ page }) => {
	const folder = mkdtempSync(join(tmpdir(), 'linli-waiting-'));
	mkdirSync(join(folder, 'sign-in'));
	writeFileSync(
		join(folder, 'sign-in/index.html'),
		'<!doctype html><title>登录</title><p>好了</p>',
	);
	const editor: Editor = { handle: () => false, folder: undefined };
	const server = siteServer({ hold: () => undefined }, editor);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	const address = `http://127.0.0.1:${port}/admin/sign-in/#ticket=abc`;
	await page.goto(address);
	await expect(page.getByText('正在准备，请稍等')).toBeVisible();
	editor.folder = folder;
	await expect(page.getByText('好了')).toBeVisible();
	expect(page.url()).toBe(address);
	server.close();
	rmSync(folder, { recursive: true, force: true });
});
