/** In an office a session ends while somebody writes: nothing is lost, and nothing is sent under another's name. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { bodyOf, expect, newArticle, openArticle } from '../desk.ts';
import { addToBody, press, saved, titleOf } from '../form-hands.ts';
import { finds } from '../looks.ts';
import { comeIn, fillIn, test } from './desk.ts';
import { password, secret } from './people.ts';
import { again, signInAgain, write } from './writing.ts';
import { whole } from '../../length.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test('the session is gone at a save: signed in again over the form, the same save goes on', async ({
	page,
	office,
}) => {
	await comeIn(page, office.address, 'shenxm');
	await write(page, '会话没了', '一个字也没有丢。');
	office.endSessions();
	await press(page, '保存草稿');
	await expect(again(page)).toContainText('请重新登录');
	await finds(page, '重新登录');
	await expect(again(page).getByLabel('登录名')).toHaveValue('shenxm');
	await again(page).getByLabel('密码').fill('不是这个密码呀呀呀');
	await press(page, '登录，接着做');
	await expect(again(page).getByRole('alert')).toContainText('登录名或密码不对');
	await again(page).getByLabel('密码').fill(password);
	await press(page, '登录，接着做');
	await saved(page);
	await expect(again(page)).toBeHidden();
	const path = office.repository.find('notices', '会话没了');
	expect(office.repository.entry(path)).toMatchObject({
		stage: 'draft',
		body: '\n一个字也没有丢。\n',
	});
	expect(office.repository.git('log', '-1', '--format=%an')).toBe('沈小满');
});

test('put away, the form stays and the next press asks again; it is saved over what was opened, nothing later', async ({
	page,
	office,
}) => {
	const path = office.repository.find('notices', '会话没了');
	await comeIn(page, office.address, 'shenxm');
	await openArticle(page, path);
	await addToBody(page, '又加了一句。');
	office.endSessions();
	await press(page, '保存草稿');
	await press(page, '先不登录');
	await expect(page.getByRole('alert').filter({ hasText: '还没有登录' }).first()).toBeVisible();
	await expect(bodyOf(page)).toContainText('又加了一句。');
	const theirs = office.repository.read(path).replace('会话没了', '会话没了，别人改过');
	writeFileSync(join(office.repository.folder, path), theirs);
	await press(page, '保存草稿');
	await signInAgain(page);
	await expect(again(page)).toContainText('这一篇');
	expect(office.repository.read(path)).toBe(theirs);
});

test(
	'an administrator ends it while a draft is written; a second factor is asked for as well',
	whole,
	async ({ page, browser, office }) => {
		await comeIn(page, office.address, 'shenxm');
		await write(page, '管理员结束的', '写到一半。');
		const context = await browser.newContext();
		const theirs = await context.newPage();
		await theirs.goto(`${office.address}/admin/sign-in/`);
		await fillIn(theirs, 'xugf');
		await expect(theirs.getByRole('link', { name: '账号' })).toBeVisible();
		await theirs.goto(`${office.address}/admin/sign-in/#accounts`);
		await theirs.reload();
		const xiaoman = theirs.locator('li.person', { hasText: '沈小满' });
		await xiaoman.getByRole('button', { name: '退出所有设备' }).click();
		await expect.poll(office.logged).toContain('sessions-ended');
		await context.close();
		await press(page, '保存草稿');
		await signInAgain(page);
		await saved(page);

		const own = await browser.newContext();
		const publisher = await own.newPage();
		await publisher.goto(`${office.address}/admin/`);
		await fillIn(publisher, 'jiangyp');
		const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate();
		await publisher.getByLabel('六位数').fill(code());
		await press(publisher, '继续');
		await expect(publisher.getByRole('heading', { name: '通知公告' })).toBeVisible();
		await write(publisher, '终审写的', '要动态码。');
		office.endSessions({ codesAgain: true });
		await press(publisher, '保存草稿');
		await signInAgain(publisher);
		await expect(again(publisher)).toContainText('动态码');
		await finds(publisher, '动态码');
		await publisher.getByLabel('六位数').fill('000000');
		await press(publisher, '登录，接着做');
		await expect(again(publisher).getByRole('alert')).toContainText('动态码不对');
		await publisher.getByLabel('六位数').fill(code());
		await press(publisher, '登录，接着做');
		await saved(publisher);
		await own.close();
	},
);

test(
	'who types is at work: the session is told, once in five minutes',
	whole,
	async ({ page, office }) => {
		await comeIn(page, office.address, 'luzy');
		const told: string[] = [];
		page.on('request', (request) => request.url().endsWith('/alive') && told.push(request.url()));
		await newArticle(page, 'notices');
		expect(told).toHaveLength(0);
		await addToBody(page, '正在写。');
		await titleOf(page).fill('正在写');
		await expect.poll(() => told).toHaveLength(1);
	},
);
