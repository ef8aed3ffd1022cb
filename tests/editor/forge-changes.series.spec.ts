/** What changes an article that stands at a forge: a field, someone else, a sign-in that ends, deleting. */
import { expect as usually, test, type Page } from '@playwright/test';
import { bodyOf, goTo, openArticle, writeBody } from './desk.ts';
import {
	charging,
	commits,
	hosts,
	office,
	standing,
	stored,
	total,
	touched,
	workAtForge,
} from './forge/work-at-forge.ts';
import { admin } from './forge/office.ts';

// The stand-in starts git for every file of a list.
const expect = usually.configure({ timeout: 20_000 });

workAtForge();

const saveButton = (page: Page) => page.getByRole('button', { name: '发布修改' });
const outage = 'content/notices/20261120-outage.md';

test('changing one field leaves every other byte of the file', async ({ page }) => {
	const before = standing(charging);
	await openArticle(page, charging);
	await page.getByLabel('地点').fill('清和苑北门西侧充电棚');
	await saveButton(page).click();
	await expect(page.getByText('都保存了')).toBeVisible();
	expect(standing(charging)).toBe(
		before.replace('place: 清和苑南门西侧充电棚', 'place: 清和苑北门西侧充电棚'),
	);
	await expect(page.locator('.publishing')).toContainText('已交给仓库，网站几分钟后更新');
});

test('changed behind one’s back: both versions side by side, and mine is kept on request', async ({
	page,
}) => {
	const before = standing(outage);
	await openArticle(page, outage);
	await page.getByLabel('地点').fill('清和苑1至6号楼和门卫室');
	const theirs = before.replace('endsAt: 2026-11-26 17:00', 'endsAt: 2026-11-26 18:00');
	office().gitlab.changeBehind(outage, theirs, '李强');
	await saveButton(page).click();
	const dialog = page.getByRole('dialog', { name: '这一篇刚被别人改过' });
	await expect(dialog).toContainText('李强');
	await expect(dialog).toContainText('2026-11-26 18:00');
	await expect(dialog).toContainText('清和苑1至6号楼和门卫室');
	expect(standing(outage)).toBe(theirs);
	await dialog.getByRole('button', { name: /^用我的/ }).click();
	await expect(page.getByText('都保存了')).toBeVisible();
	expect(standing(outage)).toContain('place: 清和苑1至6号楼和门卫室');
	expect(commits(outage).map(({ author }) => author)).toEqual(['王芳', '李强', '信息员']);
});

test('a sign-in that ends while writing: the text stays, and is saved after signing in elsewhere', async ({
	page,
	context,
}) => {
	const before = standing(outage);
	await openArticle(page, outage);
	await page.getByLabel('地点').fill('清和苑1至6号楼和幼儿园');
	await writeBody(page, '会话过期时写的一句。');
	office().gitlab.signIn.expire({ refreshes: true });
	await saveButton(page).click();
	await expect(page.getByText('登录已过期：您写的文字还在这里').first()).toBeVisible();
	await expect(page.getByLabel('地点')).toHaveValue('清和苑1至6号楼和幼儿园');
	await expect(bodyOf(page)).toContainText('会话过期时写的一句。');
	expect(standing(outage)).toBe(before);
	const elsewhere = await context.newPage();
	await elsewhere.goto(admin);
	await elsewhere.getByRole('button', { name: /GitLab/ }).click();
	await elsewhere.getByRole('heading', { name: '通知公告' }).waitFor();
	await saveButton(page).click();
	await expect(page.getByText('都保存了')).toBeVisible();
	expect(standing(outage)).toContain('place: 清和苑1至6号楼和幼儿园');
	expect(standing(outage)).toContain('会话过期时写的一句。');
});

test('versions are at the forge; deleting is a commit in its history', async ({ page }) => {
	const path = 'content/notices/20261123-0900.md';
	await openArticle(page, path);
	await page.getByText('更多', { exact: true }).first().click();
	await page.getByRole('button', { name: '历史版本' }).click();
	await expect(page.getByRole('link', { name: '打开这一篇的历史版本' })).toHaveAttribute(
		'href',
		`${office().gitlab.address}/shequ/linli/-/commits/main/${path}`,
	);
	await page.getByRole('button', { name: '关闭' }).click();
	await page.getByText('更多', { exact: true }).first().click();
	await page.getByRole('button', { name: '删除' }).click();
	await page.getByRole('button', { name: '删除', exact: true }).last().click();
	await page.getByRole('button', { name: '真的删除' }).click();
	await expect(page.getByRole('heading', { name: '通知公告' })).toBeVisible();
	expect(office().gitlab.store.file(path)).toBeUndefined();
	expect(commits(path)[0]).toMatchObject({ author: '王芳' });
	expect(commits(path)[0]?.message).toMatch(/^删除：/);
	await expect(total(page)).toHaveText(stored());
});

test('a settings file is changed in one commit', async ({ page }) => {
	const path = 'content/settings/site.yml';
	await goTo(page, '/collections/settings/entries/site');
	await page.getByLabel('办公时间').fill('周一至周六 8:30–17:00');
	await page.getByRole('button', { name: '保存并发布' }).click();
	await expect(page.locator('.publishing')).toContainText('已交给仓库');
	expect(standing(path)).toContain('周一至周六 8:30–17:00');
	expect(touched()).toEqual([path]);
});

test('the editor has asked its own host and the forge alone', () => {
	expect([...hosts].sort()).toEqual([new URL(admin).host, new URL(office().gitlab.address).host]);
});
