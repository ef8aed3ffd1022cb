/** An office's desk, and its people before it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test as base, type Page } from '@playwright/test';
import { communityAt, serve, type Repository } from '../desk.ts';
import { password } from './people.ts';

export interface Office {
	repository: Repository;
	address: string;
	/** As the server does where sessions have come to their end; a code of this half minute is good again on request. */
	endSessions: (more?: { codesAgain: true }) => void;
	/** As if 沈小满 had published as often. */
	log: (times: number) => void;
	/** As after a quarter of an hour: what concerns accounts asks for the password again. */
	teaTime: () => void;
	/** The log's kinds of events, oldest first. */
	logged: () => string[];
}

export const test = base.extend<object, { office: Office }>({
	office: [
		async ({}, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'linli-office-desk-'));
			const repository = communityAt(folder);
			const script = resolve('tests/editor/office/serve.ts');
			const { address, child } = await serve(repository, 0, script);
			const db = new DatabaseSync(join(folder, 'accounts.db'), { timeout: 2_000 });
			await use({
				repository,
				address,
				endSessions: (more) => {
					db.exec('DELETE FROM session; DELETE FROM attempt');
					if (more) db.exec('UPDATE person SET step = 0');
				},
				log: (times) => {
					const add = db.prepare(
						"INSERT INTO log (at, what, person, address, detail) VALUES (?, 'saved', '沈小满', '127.0.0.1', ?)",
					);
					for (let at = 1; at <= times; at += 1)
						add.run(Date.now(), `发布 content/notices/20261120-0900.md 第${at}次`);
				},
				teaTime: () => db.exec('UPDATE session SET confirmedAt = 0'),
				logged: () =>
					db
						.prepare('SELECT what FROM log ORDER BY id')
						.all()
						.map(({ what }) => String(what)),
			});
			db.close();
			child.kill();
			rmSync(folder, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: 120_000 },
	],
});

/** On the way in's own page. */
export async function fillIn(page: Page, login: string): Promise<void> {
	await page.getByLabel('登录名').fill(login);
	await page.getByLabel('密码').fill(password);
	await page.getByRole('button', { name: /^登录/ }).click();
}

export async function comeIn(page: Page, address: string, login: string): Promise<void> {
	await page.goto(`${address}/admin/`);
	await fillIn(page, login);
	await expect(page.getByRole('heading', { name: '通知公告' })).toBeVisible();
}
