/** A staff member's desk: the sample community in a repository of its own, the real editor in front of it. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { test as base, expect, type Page } from '@playwright/test';
import { keptPage } from '../kept-page.ts';
import { signIn, tidy } from './seat.ts';
import { splitFrontMatter } from '../../src/gate/reading/front-matter.ts';
import { parse } from 'yaml';

/** The repository that a test's editor writes to. */
export class Repository {
	readonly folder: string;

	constructor(folder: string) {
		this.folder = folder;
	}

	git(...args: string[]): string {
		return execFileSync('git', ['-c', 'core.quotepath=false', ...args], {
			cwd: this.folder,
			encoding: 'utf8',
		}).trim();
	}

	read(path: string): string {
		return readFileSync(join(this.folder, path), 'utf8');
	}

	exists(path: string): boolean {
		return existsSync(join(this.folder, path));
	}

	/** Path of the newest entry of a collection with this title. */
	find(collection: string, title: string): string {
		const found = globSync(`content/${collection}/**/*.md`, { cwd: this.folder }).filter((file) =>
			this.read(file).includes(title),
		);
		return found.sort().at(-1) ?? '';
	}

	/** What stands in an entry: its fields, and its body. */
	entry(path: string): Record<string, unknown> & { body: string } {
		const parts = splitFrontMatter(this.read(path));
		return { ...(parse(parts?.yaml ?? '') as object), body: parts?.body ?? '' };
	}
}

/** The sample community in a repository of its own. */
export function communityAt(folder: string): Repository {
	cpSync(resolve('content'), join(folder, 'content'), { recursive: true });
	const repository = new Repository(folder);
	repository.git('init', '-q', '-b', 'main');
	repository.git('config', 'user.name', '信息员');
	repository.git('config', 'user.email', 'office@localhost');
	repository.git('add', '-A');
	repository.git('commit', '-qm', '开始');
	return repository;
}

/** Starts a server script and waits for the port it prints. */
export async function serve(
	repository: Repository,
	port = 0,
	script = resolve('tests/editor/serve.ts'),
	environment: NodeJS.ProcessEnv = {},
): Promise<{ address: string; child: ChildProcess }> {
	const child = spawn(process.execPath, [script, repository.folder, String(port)], {
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	for await (const line of createInterface({ input: child.stdout }))
		if (line.startsWith('{'))
			return { address: `http://127.0.0.1:${(JSON.parse(line) as { port: number }).port}`, child };
	throw new Error('编辑服务没有起来');
}

interface Fixtures {
	/** The worker's one desk: 沈小满 has signed in, the list of notices is open, no form holds anything. */
	desk: Page;
	/** The same in a browser of its own, for tests of crashes, tabs, leaving, slow servers and other devices. */
	ownDesk: Page;
}
interface WorkerFixtures {
	repository: Repository;
	address: string;
	seat: Page;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
	repository: [
		async ({}, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'linli-desk-'));
			await use(communityAt(folder));
			rmSync(folder, { recursive: true, force: true });
		},
		{ scope: 'worker' },
	],
	address: [
		async ({ repository }, use) => {
			const { address, child } = await serve(repository);
			await use(address);
			child.kill();
		},
		{ scope: 'worker', timeout: 120_000 },
	],
	seat: [
		async ({ browser, address }, use, { project }) => {
			const page = await keptPage(browser, project, {
				permissions: ['clipboard-read', 'clipboard-write'],
			});
			await signIn(page, address);
			await use(page);
			await page.context().close();
		},
		{ scope: 'worker', timeout: 120_000 },
	],
	desk: async ({ seat, address }, use) => {
		await tidy(seat, address);
		await use(seat);
	},
	ownDesk: async ({ page, address }, use) => {
		await signIn(page, address);
		await use(page);
	},
});

export { expect, signIn };

/** The desk's page at a place after `#`: `/collections/notices/new`. */
export async function goTo(page: Page, place: string): Promise<void> {
	await page.evaluate((hash) => {
		location.hash = hash;
	}, place);
}

/** Opens the form of a new article. */
export async function newArticle(page: Page, collection: string): Promise<void> {
	await goTo(page, `/collections/${collection}/new`);
	await expect(page.getByLabel('标题', { exact: true })).toBeVisible();
}

export async function openArticle(page: Page, path: string): Promise<void> {
	const [, collection = '', ...rest] = path.split('/');
	const place = `#/collections/${collection}/entries/${rest.join('/').replace(/\.md$/, '')}`;
	const title = page.getByLabel('标题', { exact: true });
	const left = page.url().endsWith(place) ? [] : await title.elementHandles();
	await goTo(page, place.slice(1));
	// The form of the article before stands until this one is read.
	for (const form of left) await form.waitForElementState('hidden');
	await expect(title).toBeVisible();
}

/** Opens a section of 更多. */
export async function openSection(page: Page, name: string): Promise<void> {
	const section = page.locator('.form > details', {
		has: page.locator('summary', { hasText: name }),
	});
	// What is drawn above meanwhile may push it away from under the hand.
	await expect(async () => {
		if ((await section.getAttribute('open')) === null)
			await section.locator(':scope > summary').click();
		await expect(section).toHaveAttribute('open', { timeout: 1_000 });
	}).toPass();
}

export const bodyOf = (page: Page) => page.locator('[data-slate-editor="true"]');

/** Writes at the end of the body, as a hand does. */
export async function writeBody(page: Page, text: string): Promise<void> {
	await bodyOf(page).click();
	await page.keyboard.press('Control+End');
	await page.keyboard.insertText(text);
}

/** Its state, as the status line says it. */
export const statusOf = (page: Page) => page.locator('.bar .where');
const isSaved =
	/^(?:draft|returned|review|scheduled|publishing|notOnline|live|expired|withdrawn|replaced|saved)$/;

/** Everything in the form is saved, and the status line says so. */
export const expectSaved = (page: Page, timeout = 15_000) =>
	expect(statusOf(page)).toHaveAttribute('data-state', isSaved, { timeout });

/** Presses 发布 and confirms; resolves when the desk says it is online. */
export async function publish(page: Page, confirm = '确认发布'): Promise<void> {
	await page.getByRole('button', { name: '发布', exact: true }).click();
	await page.getByRole('button', { name: confirm }).click();
	await expect(page.locator('.publishing')).toHaveAttribute('data-phase', 'online', {
		// A busy machine builds the site slowly.
		timeout: 45_000,
	});
}
