/** A phone of 390 px: everything works with a thumb, and nothing has to be pushed sideways. */
import { collections, settings } from '../../src/collections/index.ts';
import { bodyOf, expect, goTo, newArticle, openArticle, test } from './desk.ts';
import { items, pressToSave, row } from './form.ts';
import { finds } from './looks.ts';
import type { Page } from '@playwright/test';
import { whole } from '../length.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
test.describe.configure({ timeout: 180_000 });

/** What stands out of the screen: the page itself, or a piece that is cut off. Decap's passing notes fly in from the side. */
async function sideways(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const wide = document.scrollingElement?.scrollWidth ?? 0;
		const scrolled = (node: Element | null): boolean =>
			node !== null &&
			(/(auto|scroll)/.test(getComputedStyle(node).overflowX) || scrolled(node.parentElement));
		const out = [...document.querySelectorAll('#nc-root *, dialog *')]
			.filter(
				(node) => node.getClientRects().length > 0 && !node.closest('.visually-hidden, .Toastify'),
			)
			.filter((node) => node.getBoundingClientRect().right > 391 && !scrolled(node.parentElement))
			.map((node) => `${node.tagName}.${node.getAttribute('class') ?? ''}`);
		return [...(wide > 390 ? [`page ${wide}`] : []), ...new Set(out)];
	});
}

async function fits(page: Page, where: string): Promise<void> {
	expect(await sideways(page), where).toEqual([]);
}

test('from the list to a published article and back to it', async ({
	ownDesk: desk,
	repository,
}) => {
	await fits(desk, 'list');
	await desk.getByRole('link', { name: '写一篇通知' }).tap();
	await desk
		.getByLabel('标题', { exact: true })
		.fill('手机上写的通知，标题很长也不会把页面撑开，因为它会自己折行');
	await fits(desk, 'form');
	await pressToSave(desk, repository, '保存草稿');
	await fits(desk, 'draft');
	await desk.getByLabel('一句话说明').fill('在手机上写、在手机上发，居民马上看得到这一篇。');
	await bodyOf(desk).tap();
	await desk.keyboard.insertText(
		'https://example.cn/一个很长很长的地址一个很长很长的地址abcdefghijklmnopqrstuvwxyz',
	);
	await fits(desk, 'body');
	await desk.getByRole('button', { name: '预览', exact: true }).tap();
	await fits(desk, 'preview');
	await desk.getByRole('button', { name: '填写', exact: true }).tap();
	await desk.getByRole('button', { name: '发布', exact: true }).tap();
	await fits(desk, 'publish dialog');
	await pressToSave(desk, repository, '确认发布');
	await fits(desk, 'published');
	const path = repository.find('notices', '手机上写的通知');
	expect(repository.entry(path)['stage']).toBe('ready');
	await desk.getByRole('link', { name: '返回通知公告' }).tap();
	await desk.getByLabel('找文章').fill('手机上写');
	await desk.getByRole('link', { name: '手机上写的通知' }).tap();
	await desk.getByLabel('地点').fill('服务中心');
	await pressToSave(desk, repository, '发布修改');
	expect(repository.entry(path)['place']).toBe('服务中心');
});

/** Opens every section of 更多 at once: what is measured is the page, not the hand. */
const unfold = (page: Page) =>
	page.evaluate(() => {
		for (const section of document.querySelectorAll('.form > details'))
			section.setAttribute('open', '');
	});

/** Away from the form before: its fields must not be taken for those of the next. */
async function leaveForm(page: Page): Promise<void> {
	await goTo(page, '/search/todo');
	await expect(page.getByRole('heading', { name: '待办' })).toBeVisible();
}

test(
	'every form fits with everything open, whatever its kind',
	whole,
	async ({ ownDesk: desk }) => {
		desk.on('dialog', (asked) => void asked.accept());
		for (const name of [...Object.keys(collections), 'pages'])
			await test.step(name, async () => {
				await leaveForm(desk);
				if (name === 'pages') await openArticle(desk, 'content/pages/about.md');
				else await newArticle(desk, name);
				const kinds = desk.locator('#field-kind select');
				for (const kind of await kinds.locator('option').allInnerTexts()) {
					await kinds.selectOption({ label: kind });
					await unfold(desk);
					await fits(desk, `${name} ${kind}`);
				}
				await unfold(desk);
				for (const add of await desk.getByRole('button', { name: '加一项' }).all()) await add.tap();
				await fits(desk, name);
			});
	},
);

const long = [
	'content/campaigns/20260310-water-saving.md',
	'content/activities/20261018-report.md',
	'content/policies/20260408-0930.md',
];
test('a long article fits, its lists and its dialogs too', whole, async ({ ownDesk: desk }) => {
	for (const path of long)
		await test.step(path, async () => {
			await leaveForm(desk);
			await openArticle(desk, path);
			await unfold(desk);
			await fits(desk, 'form');
			for (const list of ['photos', 'indicators', 'stages'])
				if ((await items(desk, list).count()) > 0) {
					await items(desk, list).first().locator('summary').first().tap();
					await fits(desk, list);
				}
			for (const name of ['历史版本', '撤回', '删除']) {
				await desk.locator('.bar .more > summary').tap();
				await fits(desk, '更多');
				await desk.locator('.bar .more').getByRole('button', { name, exact: true }).tap();
				await expect(desk.getByRole('dialog')).toBeVisible();
				if (name === '历史版本') {
					await desk.getByRole('dialog').getByRole('listitem').last().getByRole('button').tap();
					await expect(desk.getByRole('dialog').getByText('把这一版放回表单')).toBeVisible();
				}
				await fits(desk, name);
				await desk.keyboard.press('Escape');
			}
		});
});

test('待办, settings and each of their forms fit', whole, async ({ ownDesk: desk }) => {
	await goTo(desk, '/search/todo');
	await expect(desk.getByRole('heading', { name: '待办' })).toBeVisible();
	await fits(desk, '待办');
	await goTo(desk, '/collections/settings');
	const names = await desk.locator('.settings a').allInnerTexts();
	expect(names.length).toBe(
		Object.values(settings).filter((setting) => !('hidden' in setting)).length,
	);
	for (const name of names) {
		await goTo(desk, '/collections/settings');
		await desk.getByRole('link', { name, exact: true }).tap();
		await expect(desk.locator('.form .row').first()).toBeVisible();
		await unfold(desk);
		for (const item of (await desk.locator('.items > ol > li > details > summary').all()).slice(
			0,
			2,
		))
			await item.tap();
		await fits(desk, name);
	}
	await expect(row(desk, 'items')).toBeVisible();
});

test(
	'the tools of the body fit, and axe finds nothing in them',
	whole,
	async ({ ownDesk: desk }) => {
		await newArticle(desk, 'notices');
		const box = desk.locator('.body-control');
		const tool = (name: string) => box.getByRole('button', { name, exact: true });
		await bodyOf(desk).tap();
		await desk.keyboard.insertText('　　停水,8m2');
		await tool('查找替换').tap();
		await desk.getByLabel('查找', { exact: true }).fill('停水');
		await expect(box.getByText('第 1 处，共 1 处')).toBeVisible();
		await fits(desk, 'find');
		await finds(desk, 'find');
		await tool('关闭').tap();
		for (const [name, words] of [
			['一键排版', '去掉行首行尾的空格'],
			['链接', '还没有公布'],
			['表格', '几列'],
		] as const) {
			await tool(name).tap();
			const dialog = desk.getByRole('dialog');
			await expect(dialog.getByText(words).first()).toBeVisible();
			await fits(desk, name);
			await finds(desk, name);
			if (name !== '表格') await dialog.getByRole('button', { name: '取消' }).tap();
			else await dialog.getByRole('button', { name: '插入表格' }).tap();
		}
		await expect(tool('删除表格')).toBeVisible();
		await fits(desk, 'table');
		await finds(desk, 'table');
		await tool('右边加列').tap();
		await expect(bodyOf(desk).locator('tr').first().locator('td')).toHaveCount(4);
	},
);
