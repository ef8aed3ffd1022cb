/** The editor in front of a forge: a real browser, Decap's GitLab backend with our guard, a stand-in for GitLab. */
import { expect as usually, test, type Page } from '@playwright/test';
import { bodyOf, goTo, newArticle, openArticle, openSection, writeBody } from './desk.ts';
import { admin, openOffice, signInAtForge, type Office } from './forge/office.ts';

// The stand-in starts git for every file of a list.
const expect = usually.configure({ timeout: 20_000 });

// One office, one port: the tests take turns.
test.describe.configure({ mode: 'default' });

let office: Office;
/** Hosts that the editor's pages have asked. */
const hosts = new Set<string>();

test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await openOffice();
});
test.afterAll(() => office.close());
test.beforeEach(async ({ page }) => {
	page.on('request', (request) => {
		if (request.url().startsWith('http')) hosts.add(new URL(request.url()).host);
	});
	await signInAtForge(page);
});

const standing = (path: string) => office.gitlab.store.file(path)?.content.toString() ?? '';
const commits = (path = '') => office.gitlab.store.commits(path, 100);
/** What the newest commit touched. */
const touched = () => office.gitlab.store.touched(office.gitlab.store.head() ?? '');
const rows = (page: Page) => page.getByRole('table').locator('tbody tr');
const total = (page: Page) => page.getByRole('status').filter({ hasText: '篇' });
/** How many articles the list must tell of. */
const stored = (): string => {
	const files = office.gitlab.store.tree('content/notices', true);
	return `${files.filter(({ path }) => path.endsWith('.md')).length} 篇`;
};
const saveButton = (page: Page) => page.getByRole('button', { name: '发布修改' });

const outage = 'content/notices/20261120-outage.md';
const charging = 'content/notices/20260112-0900.md';

test('who may not write is told so in Chinese, at the sign-in', async ({ browser }) => {
	const { person } = office.gitlab;
	office.gitlab.person = { ...person, access: 20 };
	const page = await (await browser.newContext()).newPage();
	await page.goto(admin);
	await page.getByRole('button', { name: /GitLab/ }).click();
	await expect(page.getByRole('main').getByRole('alert')).toHaveText(
		/^这个账号没有编辑权限：请联系信息员/,
	);
	office.gitlab.person = person;
	await page.context().close();
});

test('the list shows what stands in the repository, a broken file too', async ({ page }) => {
	await expect(total(page)).toHaveText(stored());
	await expect(rows(page)).toHaveCount(20);
	await page.getByRole('button', { name: '下一页' }).click();
	await expect(rows(page)).toHaveCount(8);
	const broken = 'content/notices/2026/20261122-0800.md';
	office.gitlab.changeBehind(broken, '---\ntitle: [坏了\n---\n');
	await page.reload();
	await expect(total(page)).toHaveText(stored());
	await page.getByLabel('找文章').fill('20261122-0800');
	await expect(rows(page)).toContainText(['编辑器读不懂']);
	office.gitlab.changeBehind(broken, undefined);
});

test('a list that could not be read to its end says so instead of looking whole', async ({
	page,
}) => {
	await expect(total(page)).toHaveText(stored());
	const path = 'content/notices/20261122-0801.md';
	office.gitlab.changeBehind(path, standing(charging).replace('19日', '20日'));
	office.gitlab.faults.add({ match: /^GET .*20261122-0801\.md\/raw/, answer: 403 });
	await page.reload();
	await expect(page.getByRole('alert').filter({ hasText: '列表没有读完整' })).toBeVisible();
	office.gitlab.faults.clear();
	await page.reload();
	await expect(total(page)).toHaveText(stored());
	office.gitlab.changeBehind(path, undefined);
});

test('a notice with a Chinese-named picture: draft, then published, one commit each', async ({
	page,
}) => {
	const title = '清和食堂周日提前半小时开饭';
	const before = commits().length;
	await newArticle(page, 'notices');
	await page.getByLabel('标题', { exact: true }).fill(title);
	await page.getByLabel('一句话说明').fill('11月29日周日起，清和食堂午餐提前到10:30，晚餐不变。');
	await writeBody(page, '老人优先。');
	await openSection(page, '图片附件');
	await page.locator('#field-cover input[type=file]').setInputFiles({
		name: '食堂 新照(1).jpg',
		mimeType: 'image/jpeg',
		buffer: office.picture,
	});
	await expect(page.locator('#field-cover .name')).toHaveText('食堂-新照-1.jpg');
	await page.getByLabel('封面图说明').fill('食堂窗口前排队打饭的老人');
	await page.getByRole('button', { name: '保存草稿' }).click();
	await expect(page.getByText('都保存了')).toBeVisible();
	await expect(page.locator('.publishing')).toContainText('居民还看不到');
	expect(commits()).toHaveLength(before + 1);
	expect(commits()[0]).toMatchObject({
		author: '王芳',
		email: 'wangfang@example.cn',
		message: `保存草稿：${title}`,
	});
	const [photo, path = ''] = touched();
	expect(path).toMatch(/^content\/notices\/\d{8}-\d{4}\.md$/);
	expect(photo).toBe('content/media/notices/食堂-新照-1.jpg');
	expect(standing(path)).toContain('stage: draft');

	await page.getByRole('button', { name: '发布', exact: true }).click();
	await page.getByRole('button', { name: '确认发布' }).click();
	await expect(page.locator('.publishing')).toContainText('已交给仓库，网站几分钟后更新');
	expect(commits()).toHaveLength(before + 2);
	expect(commits()[0]).toMatchObject({ author: '王芳', message: `发布：${title}` });
	const time = /^publishedAt: (.+)$/m.exec(standing(path))?.[1] ?? '';
	expect(standing(path)).toBe(
		[
			'---',
			`title: ${title}`,
			'summary: 11月29日周日起，清和食堂午餐提前到10:30，晚餐不变。',
			'cover: ../media/notices/食堂-新照-1.jpg',
			'coverAlt: 食堂窗口前排队打饭的老人',
			`publishedAt: ${time}`,
			'stage: ready',
			'---',
			'',
			'老人优先。',
			'',
		].join('\n'),
	);
	await page.getByRole('link', { name: /返回/ }).click();
	await expect(rows(page).filter({ hasText: title })).toContainText('王芳');
});

const isDrawn = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0;

test('pictures in the repository are shown in the form and in the preview', async ({ page }) => {
	await openArticle(page, charging);
	await openSection(page, '图片附件');
	const picture = page.locator('#field-cover img');
	await expect.poll(() => picture.evaluate(isDrawn)).toBe(true);
	const drawn = page.frameLocator('iframe').locator('main img').first();
	await expect.poll(() => drawn.evaluate(isDrawn).catch(() => false)).toBe(true);
});

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
	office.gitlab.changeBehind(outage, theirs, '李强');
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
	office.gitlab.signIn.expire({ refreshes: true });
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
		`${office.gitlab.address}/shequ/linli/-/commits/main/${path}`,
	);
	await page.getByRole('button', { name: '关闭' }).click();
	await page.getByText('更多', { exact: true }).first().click();
	await page.getByRole('button', { name: '删除' }).click();
	await page.getByRole('button', { name: '删除', exact: true }).last().click();
	await page.getByRole('button', { name: '真的删除' }).click();
	await expect(page.getByRole('heading', { name: '通知公告' })).toBeVisible();
	expect(office.gitlab.store.file(path)).toBeUndefined();
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
	expect([...hosts].sort()).toEqual([new URL(admin).host, new URL(office.gitlab.address).host]);
});
