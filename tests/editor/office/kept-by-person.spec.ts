/** What the browser keeps of unsaved words is one person’s: another on the same browser neither sees nor loses it. */
import { bodyOf, expect, goTo, newArticle } from '../desk.ts';
import { press, titleOf } from '../form-hands.ts';
import { finds } from '../looks.ts';
import { comeIn, fillIn, test } from './desk.ts';
import { kept, olden } from './kept-by-person.ts';
import { again, questions, write } from './writing.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 120_000 });

test(
	'another signs in in the same browser: nothing is sent, the text is kept for its writer alone',
	whole,
	async ({ page, context, office }) => {
		await comeIn(page, office.address, 'shenxm');
		await write(page, '只给小满看', '别人看不到这一句。');
		await kept(page, 'shenxm', '别人看不到这一句');
		const second = await context.newPage();
		await second.goto(`${office.address}/admin/`);
		await press(second, '退出');
		await fillIn(second, 'luzy');
		await expect(second.locator('header.head')).toContainText('陆知远');
		const before = office.repository.git('rev-parse', 'HEAD');

		await page.bringToFront();
		await press(page, '保存草稿');
		await expect(again(page)).toContainText('现在登录的是陆知远');
		await finds(page, '另一位');
		expect(office.repository.git('rev-parse', 'HEAD')).toBe(before);
		const asked = questions(page, false);
		await press(page, '打开陆知远的编辑部');
		await expect(page.locator('header.head')).toContainText('陆知远');
		// The same form, the same browser: nothing is offered, and to leave it destroys nothing.
		await newArticle(page, 'notices');
		await expect(titleOf(page)).toHaveValue('');
		await titleOf(page).fill('知远的');
		await kept(page, 'luzy', '知远的');
		expect(asked).toEqual([]);
		questions(page, true);
		await goTo(page, '/search/todo');
		await press(page, '退出');

		const offered = questions(page, true);
		await fillIn(page, 'shenxm');
		await newArticle(page, 'notices');
		await expect(titleOf(page)).toHaveValue('只给小满看');
		await expect(bodyOf(page)).toContainText('别人看不到这一句。');
		expect(offered).toHaveLength(1);
	},
);

test('reloaded while signed out: no entry, no question; signed in, one is back at the place and is asked', async ({
	page,
	office,
}) => {
	await comeIn(page, office.address, 'luzy');
	await write(page, '刷新以前', '刷新以前写的。');
	await kept(page, 'luzy', '刷新以前写的');
	office.endSessions();
	const asked = questions(page, false);
	await page.reload();
	await expect(page.getByLabel('密码')).toBeVisible();
	await expect(titleOf(page)).toBeHidden();
	expect(asked).toEqual([]);
	const offered = questions(page, true);
	await fillIn(page, 'luzy');
	await expect(titleOf(page)).toHaveValue('刷新以前');
	await expect(bodyOf(page)).toContainText('刷新以前写的。');
	expect(offered).toHaveLength(1);
});

test(
	'a page that opens without a session shows nothing of what was kept either',
	whole,
	async ({ page, office }) => {
		await comeIn(page, office.address, 'luzy');
		await write(page, '链接打开', '链接打开以前写的。');
		await kept(page, 'luzy', '链接打开以前写的');
		const asked = questions(page, false);
		// As a page that a link elsewhere opens, without a cookie: the desk itself asks who is there.
		await page.route('**/admin/api/who', (route) =>
			route.fulfill({ status: 503, json: { error: 'slow', message: '账号的数据库正忙。' } }),
		);
		await page.reload();
		await expect(page.getByRole('alert')).toHaveText('账号的数据库正忙。');
		await expect(titleOf(page)).toBeHidden();
		await page.unroute('**/admin/api/who');
		expect(asked).toEqual([]);
		const offered = questions(page, true);
		await press(page, '再试一次');
		await expect(titleOf(page)).toHaveValue('链接打开');
		expect(offered).toHaveLength(1);
	},
);

test(
	'what was kept before each had a store is given to whose name the browser remembers, nobody else',
	whole,
	async ({ page, office }) => {
		await comeIn(page, office.address, 'shenxm');
		await write(page, '改动以前', '改动以前留下的。');
		await kept(page, 'shenxm', '改动以前留下的');
		await page.evaluate(olden, '沈小满');
		const asked = questions(page, true);
		await page.reload();
		await expect(titleOf(page)).toHaveValue('改动以前');
		expect(asked).toHaveLength(1);
	},
);
