/** A topic that articles name is taken away: which they are, and another in its place, all in one version. */
import { expect, expectSaved, goTo, test } from '../desk.ts';
import { dialog, finds, press } from '../looks.ts';
import { items } from '../form.ts';
import type { Page } from '@playwright/test';

test.describe.configure({ timeout: 120_000 });

async function openList(page: Page, label: string): Promise<void> {
	await goTo(page, '/collections/settings');
	await page.getByRole('link', { name: label, exact: true }).click();
	await expect(page.locator('.form .row').first()).toBeVisible();
}

async function takeAway(page: Page, name: string): Promise<void> {
	const item = items(page, 'items').filter({ hasText: name });
	await item.getByRole('button', { name: '删去' }).click();
	await expect(item).toHaveCount(0);
	await press(page, '保存并发布');
	// Every article is read.
	await expect(dialog(page)).toBeVisible({ timeout: 45_000 });
	// The dialog says it, and nothing beside it.
	await expect(page.locator('.Toastify__toast--error')).toHaveCount(0);
}

test('节水节能 goes: its articles are named, and become 环境卫生 in one version', async ({
	desk,
	repository,
}) => {
	const topics = repository.read('content/settings/topics.yml');
	const named = repository
		.git('grep', '-lw', 'water', '--', 'content/*.md')
		.split('\n')
		.filter((path) => [repository.entry(path)['topics']].flat().includes('water'));
	expect(named.length).toBeGreaterThan(2);
	await openList(desk, '主题');
	await takeAway(desk, '节水节能');
	await expect(dialog(desk)).toContainText(`用着“节水节能”的 ${named.length} 篇`);
	await finds(desk, 'what uses it');
	const [first] = named;
	const more = dialog(desk).getByRole('button', { name: /^再看/ });
	if (await more.isVisible()) await more.click();
	await expect(
		dialog(desk).getByRole('link', { name: String(repository.entry(first ?? '')['title']) }),
	).toHaveAttribute('href', /^#\/collections\/\w+\/entries\//);
	// Thought better of: it stands where it stood, and nothing is to be saved.
	await press(desk, '不删了');
	await expect(items(desk, 'items')).toHaveText(
		topics
			.trim()
			.split('\n')
			.map((line) => new RegExp(/label: ([^,}]+)/.exec(line)?.[1]?.trim() ?? '')),
	);
	expect(repository.read('content/settings/topics.yml')).toBe(topics);

	await takeAway(desk, '节水节能');
	const change = dialog(desk).getByRole('button', { name: '全部换过去，再删去' });
	await expect(change).toBeDisabled();
	await dialog(desk).getByLabel('“节水节能”换成：').selectOption({ label: '环境卫生' });
	const before = repository.git('rev-parse', 'HEAD');
	await change.click();
	await expect(dialog(desk)).toHaveCount(0);
	await expectSaved(desk, 30_000);
	expect(repository.git('rev-list', '--count', `${before}..HEAD`)).toBe('1');
	expect(repository.git('log', '-1', '--format=%s')).toBe(
		`修改：主题（节水节能换成环境卫生，改 ${named.length} 篇）`,
	);
	for (const path of named) {
		const { topics: now } = repository.entry(path);
		expect([now].flat(), path).toContain('environment');
		expect([now].flat(), path).not.toContain('water');
	}
});
