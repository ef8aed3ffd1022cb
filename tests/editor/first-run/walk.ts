/** From the sample to one's own home page with a first notice, by the clicks of somebody who does it for the first time. */
import { expect, type Page } from '@playwright/test';
import { bodyOf, newArticle } from '../desk.ts';
import { press, summaryOf, titleOf } from '../form-hands.ts';

export const names = { community: '杏花社区', street: '云桥街道', phone: '0571-8800 6210' };
export const notice = '社区网站开通，通知都在这里看';

/** Told each step when it is done. */
export type Told = (step: string) => void;

/** Nothing of the sample's community may be left where residents look. */
export const sampleNames = /清和|柳岸|清江市|云溪区|0571-0000|qinghe/;

const next = (page: Page) => press(page, '下一步');

export async function answer(page: Page, told: Told, { domain = '' } = {}): Promise<void> {
	await page.getByLabel('社区（街道）名称').fill(names.community);
	await page.getByLabel('所在街道').fill(names.street);
	const home = page.frameLocator('iframe:not(.coming)');
	await expect(home.getByRole('banner').getByText(names.community).first()).toBeVisible({
		timeout: 180_000,
	});
	told('名称填好，右边的首页跟着变了');
	await next(page);
	await page.getByLabel('电话').fill(names.phone);
	await page.getByLabel('地址').fill('杏花路 8 号');
	await page.getByLabel('办公时间').fill('周一至周五 9:00–17:00');
	if (domain) await page.getByLabel('域名').fill(domain);
	await next(page);
	await page.getByLabel('有哪些小区、楼栋').fill('杏花苑1-6号楼\n云桥里A、B座');
	await expect(page.getByText('读成了 8 栋')).toBeVisible();
	await next(page);
	const first = page.locator('.contacts li').first();
	await first.getByLabel('电话').fill('0571-8800 6211');
	await first.getByLabel('窗口').fill('1 号窗口');
	await next(page);
	told('五页填完');
	await press(page, '建好我们的网站');
	await expect(page.getByRole('heading', { name: `${names.community}的网站建好了` })).toBeVisible({
		timeout: 120_000,
	});
	told('建好了');
}

export async function writeFirstNotice(page: Page, told: Told): Promise<void> {
	await newArticle(page, 'notices');
	await titleOf(page).fill(notice);
	await summaryOf(page).fill(
		'从今天起，社区的通知、活动和办事电话都在这个网站上看，手机打开就行。',
	);
	await bodyOf(page).click();
	await page.keyboard.insertText('网址贴在每个门厅的公告栏上，扫码也能打开。');
	await press(page, '发布');
	await page.getByRole('button', { name: '确认发布' }).click();
	await expect(page.locator('.publishing')).toHaveAttribute('data-phase', 'online', {
		timeout: 120_000,
	});
	told('第一篇通知在网上了');
}
