/** An office that asks for three reviews, its people each in a browser of his own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, type Browser, type Page } from '@playwright/test';
import { communityAt, expect, serve, type Repository } from '../desk.ts';
import { comeIn } from './desk.ts';
import { colleagues } from './people.ts';

interface Served {
	repository: Repository;
	address: string;
}

interface Fixtures {
	/** The desk of somebody, signed in: 沈小满 writes, 温知秋 and 周梅 review, 高明远 publishes, 许桂芳 looks after accounts. */
	deskOf: (name: string) => Promise<Page>;
	repository: Repository;
}

async function served(folder: string, use: (one: Served) => Promise<void>): Promise<void> {
	const repository = communityAt(folder);
	const site = 'content/settings/site.yml';
	// The sample's articles were public before reviews were asked for.
	const asked = 'reviewRequired: three\nreviewSince: 2026-11-28\n';
	writeFileSync(join(folder, site), `${repository.read(site).trimEnd()}\n${asked}`);
	repository.git('commit', '-qam', '要三审');
	const { address, child } = await serve(repository, 0, resolve('tests/editor/office/serve.ts'));
	await use({ repository, address });
	child.kill();
	await new Promise((done) => child.once('exit', done));
}

async function sitDown(browser: Browser, address: string, name: string): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await comeIn(page, address, colleagues.find((one) => one.name === name)?.login ?? '');
	await expect(page.locator('header.head')).toContainText(name);
	return page;
}

export const test = base.extend<Fixtures, { office: Served }>({
	office: [
		async ({}, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'linli-office-desk-'));
			await served(folder, use);
			rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
		},
		{ scope: 'worker', timeout: 120_000 },
	],
	repository: async ({ office }, use) => use(office.repository),
	deskOf: async ({ office, browser }, use) => {
		const seats = new Map<string, Page>();
		await use(async (name) => {
			const seat = seats.get(name) ?? (await sitDown(browser, office.address, name));
			seats.set(name, seat);
			return seat;
		});
		for (const page of seats.values()) await page.context().close();
	},
});
