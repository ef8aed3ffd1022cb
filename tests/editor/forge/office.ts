/** An office whose editors sign in at a forge: a stand-in GitLab with the sample notices, the built editor before it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from '@playwright/test';
import { GitLabStandIn } from './gitlab.ts';
import type { Change } from './store.ts';

/** The bundle holds the forge's address, so each worker's ports are the same each time. */
const pair = 2 * Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);
const ports = { admin: 4391 + pair, forge: 4392 + pair };
export const admin = `http://127.0.0.1:${ports.admin}/admin/`;

const environment = {
	CMS_BACKEND: 'gitlab',
	CMS_REPO: 'shequ/linli',
	CMS_BASE_URL: `http://127.0.0.1:${ports.forge}`,
	CMS_APP_ID: 'stand-in-application',
	CMS_SITE_URL: 'https://www.example.cn',
};

export interface Office {
	gitlab: GitLabStandIn;
	/** A photograph, to be uploaded. */
	picture: Buffer;
	close: () => Promise<void>;
}

async function listening(child: ChildProcess): Promise<void> {
	if (child.stdout)
		for await (const line of createInterface({ input: child.stdout }))
			if (line.startsWith('{')) return;
	throw new Error('编辑后台没有起来');
}

const seeds = ['content/{notices,pages,settings}/**/*.{md,yml}', 'content/media/notices/*'];

/** @param more files beside the sample's */
export async function openOffice(more: readonly Change[] = []): Promise<Office> {
	const gitlab = await new GitLabStandIn({ redirect: admin }).start(ports.forge);
	const files = globSync(seeds).map((path) => ({ path, content: readFileSync(path) }));
	gitlab.store.commit([...files, ...more], '开始', { name: '信息员', email: 'office@example.cn' });
	const folder = mkdtempSync(join(tmpdir(), 'linli-forge-'));
	const child = spawn(
		process.execPath,
		['tests/editor/forge/serve.ts', folder, String(ports.admin)],
		{ env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] },
	);
	const close = async () => {
		child.kill();
		rmSync(folder, { recursive: true, force: true });
		await gitlab.stop();
	};
	await listening(child).catch(async (error: unknown) => {
		await close();
		throw error;
	});
	return { gitlab, picture: readFileSync('content/media/notices/清和食堂.jpg'), close };
}

/** Clicks through the sign-in; the stand-in's page sends an editor straight back. */
export async function signInAtForge(page: Page): Promise<void> {
	await page.goto(admin);
	await page.getByRole('button', { name: /GitLab/ }).click();
	await page.getByRole('heading', { name: '通知公告' }).waitFor();
	// What is asked for next must not wait behind the list.
	await page.getByRole('status').filter({ hasText: '篇' }).waitFor();
}
