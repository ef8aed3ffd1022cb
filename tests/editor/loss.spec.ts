/** Nothing typed is ever lost: two people on one article, a crash, no network, a server that is gone, a hasty click. */
import type { BrowserContext, Page } from '@playwright/test';
import { backedUp, crash } from './crash.ts';
import { bodyOf, expect, goTo, newArticle, openArticle, serve, signIn, test } from './desk.ts';

test.describe.configure({ timeout: 240_000 });

const titleOf = (page: Page) => page.getByLabel('标题', { exact: true });
const summaryOf = (page: Page) => page.getByLabel('一句话说明');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const saved = (page: Page) => expect(page.getByText('都保存了')).toBeVisible();

/** Writes at the end of the body's first line as a hand does: the box follows a key within a tenth of a second. */
async function writeBody(page: Page, text: string): Promise<void> {
	await bodyOf(page).click({ position: { x: 20, y: 15 } });
	await page.keyboard.press('End');
	await page.waitForTimeout(200);
	await page.keyboard.insertText(text);
	await expect(bodyOf(page)).toContainText(text);
}

/** Answers every question of the browser's own with yes or no, and keeps what was asked. */
function answering(page: Page, yes: boolean): string[] {
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.message());
		void (yes ? dialog.accept() : dialog.dismiss());
	});
	return asked;
}

test.describe('two people on one article', () => {
	const choices = [
		{
			choice: '回去接着改',
			path: 'content/notices/20240618-1500.md',
			stays: '小满' as const,
		},
		{
			choice: '用对方的（我的先复制下来）',
			path: 'content/notices/20240912-0930.md',
			stays: '小满' as const,
		},
		{
			choice: '用我的（对方的留在历史版本里）',
			path: 'content/notices/20241210-1000.md',
			stays: '周梅' as const,
		},
	];
	for (const { choice, path, stays } of choices)
		test(`“${choice}” loses neither version`, async ({ browser, address, repository }) => {
			// The gate wants every title of a year to be its own.
			const titles = { 小满: `小满先保存：${choice}`, 周梅: `周梅后保存：${choice}` };
			const contexts = await Promise.all([browser.newContext(), browser.newContext()]);
			const [xiaoman, zhoumei] = (await Promise.all(
				contexts.map((context) => context.newPage()),
			)) as [Page, Page];
			await contexts[1].grantPermissions(['clipboard-read', 'clipboard-write']);
			await signIn(xiaoman, address, '沈小满');
			await signIn(zhoumei, address, '周梅');
			for (const page of [xiaoman, zhoumei]) await openArticle(page, path);

			await titleOf(xiaoman).fill(titles.小满);
			await summaryOf(xiaoman).fill('小满看到的一句话说明，写得清清楚楚。');
			await press(xiaoman, '发布修改');
			await saved(xiaoman);
			await titleOf(zhoumei).fill(titles.周梅);
			await summaryOf(zhoumei).fill('周梅看到的一句话说明，也写得清清楚楚。');
			await press(zhoumei, '发布修改');

			const dialog = zhoumei.getByRole('dialog', { name: '这一篇刚被别人改过' });
			await expect(dialog).toContainText(/沈小满在 \d{4}-\d{2}-\d{2} \d{2}:\d{2} 保存过/);
			const row = dialog.getByRole('row', { name: /^标题/ });
			await expect(row.getByRole('cell')).toHaveText([titles.小满, titles.周梅]);
			expect(repository.entry(path)['title']).toBe(titles.小满);

			await dialog.getByRole('button', { name: choice }).click();
			await expect(dialog).toBeHidden();
			await expect(titleOf(zhoumei)).toHaveValue(
				choice.startsWith('用对方的') ? titles.小满 : titles.周梅,
			);
			if (choice.startsWith('用我的')) await saved(zhoumei);
			if (choice.startsWith('用对方的'))
				expect(await zhoumei.evaluate(() => navigator.clipboard.readText())).toContain(
					'周梅看到的一句话说明，也写得清清楚楚。',
				);
			expect(repository.entry(path)['title']).toBe(titles[stays]);
			const versions = repository.git('log', '-p', '--', path);
			expect(versions).toContain('小满看到的一句话说明，写得清清楚楚。');
			if (choice === '回去接着改') {
				// Still refused: going back has not made the other version unseen.
				await press(zhoumei, '发布修改');
				await expect(dialog).toBeVisible();
			}
			await Promise.all(contexts.map((context) => context.close()));
		});
});

test.describe('after a crash', () => {
	/** The desk in a window of its own, where 沈小满 has signed in before. */
	async function again(context: BrowserContext, address: string, place: string) {
		const page = await context.newPage();
		const asked = answering(page, true);
		await page.goto(`${address}/admin/#${place}`);
		await expect(titleOf(page)).toBeVisible();
		return { page, asked };
	}

	test('a new article is there again, 10 times of 10', async ({ browser, address }) => {
		const context = await browser.newContext();
		await signIn(await context.newPage(), address);
		await context.pages()[0]?.close();
		let { page } = await again(context, address, '/collections/notices/new');
		for (let turn = 1; turn <= 10; turn += 1) {
			const text = `第${turn}次写的正文，停水的时间和楼栋都在里面。`;
			await titleOf(page).fill(`第${turn}次崩溃之前`);
			await bodyOf(page).click();
			await page.keyboard.press('Control+A');
			await page.keyboard.insertText(text);
			await backedUp(page, text);
			await crash(context, page);
			const restored = await again(context, address, '/collections/notices/new');
			({ page } = restored);
			await expect(titleOf(page)).toHaveValue(`第${turn}次崩溃之前`);
			await expect(bodyOf(page)).toContainText(text);
			expect(restored.asked).toEqual([expect.stringContaining('要接着写吗')]);
			await expect(page.getByText('有没保存的修改')).toBeVisible();
		}
		await context.close();
	});

	test('a change of an article is there again, 10 times of 10', async ({
		browser,
		address,
		repository,
	}) => {
		const context = await browser.newContext();
		await signIn(await context.newPage(), address);
		await context.pages()[0]?.close();
		const files = repository.git('ls-files', 'content/policies').split('\n').slice(0, 10);
		let { page } = await again(context, address, '/collections/notices/new');
		for (const path of files) {
			const before = repository.read(path);
			const place = path
				.replace('content/policies/', '/collections/policies/entries/')
				.slice(0, -3);
			await openArticle(page, path);
			const text = `崩溃以前补的一句（${path.slice(-16, -3)}）。`;
			await writeBody(page, text);
			await backedUp(page, text);
			await crash(context, page);
			const restored = await again(context, address, place);
			({ page } = restored);
			await expect(bodyOf(page)).toContainText(text);
			expect(restored.asked).toEqual([expect.stringContaining('要接着写吗')]);
			await press(page, '发布修改');
			await saved(page);
			const after = repository.read(path);
			expect(after).toContain(text);
			expect(after.replace(text, '')).toBe(before);
		}
		await context.close();
	});

	test('what someone else saved after the crash is not written over unseen', async ({
		browser,
		address,
		repository,
	}) => {
		const path = 'content/notices/20250320-0930.md';
		const place = '/collections/notices/entries/20250320-0930';
		const context = await browser.newContext();
		await signIn(await context.newPage(), address);
		await context.pages()[0]?.close();
		const { page } = await again(context, address, place);
		await titleOf(page).fill('崩溃以前改的标题');
		await backedUp(page, '崩溃以前改的标题');
		await crash(context, page);

		const other = await browser.newContext();
		const zhoumei = await other.newPage();
		await signIn(zhoumei, address, '周梅');
		await openArticle(zhoumei, path);
		await summaryOf(zhoumei).fill('周梅在这中间改的一句话说明，不能被盖掉。');
		await press(zhoumei, '发布修改');
		await saved(zhoumei);
		await other.close();

		const restored = await again(context, address, place);
		await expect(titleOf(restored.page)).toHaveValue('崩溃以前改的标题');
		await press(restored.page, '发布修改');
		await expect(restored.page.getByRole('dialog', { name: '这一篇刚被别人改过' })).toContainText(
			'周梅在这中间改的一句话说明，不能被盖掉。',
		);
		expect(repository.entry(path)['summary']).toBe('周梅在这中间改的一句话说明，不能被盖掉。');
		await context.close();
	});
});

test.describe('when a save does not get through', () => {
	test('no network: the form stays, a sentence says so, the next press saves', async ({
		desk,
		context,
		repository,
	}) => {
		const path = 'content/notices/20250516-1000.md';
		await openArticle(desk, path);
		await titleOf(desk).fill('断网的时候改的标题');
		await context.setOffline(true);
		await press(desk, '发布修改');
		const sentence = desk.getByRole('alert').filter({ hasText: /保存/ }).first();
		await expect(sentence).toBeVisible();
		expect((await sentence.innerText()).replace('npm start', '')).not.toMatch(/[a-z]{3,}/i);
		await expect(titleOf(desk)).toHaveValue('断网的时候改的标题');
		await context.setOffline(false);
		await press(desk, '发布修改');
		await saved(desk);
		expect(repository.entry(path)['title']).toBe('断网的时候改的标题');
	});

	test('the server is killed: the same, and a new article is saved once it is back', async ({
		page,
		repository,
	}) => {
		const first = await serve(repository);
		await signIn(page, first.address);
		await newArticle(page, 'notices');
		await titleOf(page).fill('服务停掉时写的通知');
		await summaryOf(page).fill('服务停掉的时候写的一篇通知，等它回来再保存。');
		await writeBody(page, '字都在。');
		first.child.kill('SIGKILL');
		await press(page, '保存草稿');
		const sentence = page.getByRole('alert').filter({ hasText: /保存/ }).first();
		await expect(sentence).toBeVisible();
		expect((await sentence.innerText()).replace('npm start', '')).not.toMatch(/[a-z]{3,}/i);
		await expect(bodyOf(page)).toContainText('字都在。');
		const back = await serve(repository, Number(new URL(first.address).port));
		await press(page, '保存草稿');
		await saved(page);
		const path = repository.find('notices', '服务停掉时写的通知');
		expect(repository.entry(path)).toMatchObject({ stage: 'draft', body: '\n字都在。\n' });
		back.child.kill();
	});

	test('what the build would refuse: the field, the sentence, and the way there', async ({
		desk,
		repository,
	}) => {
		const path = 'content/notices/20250623-1600.md';
		const before = repository.read(path);
		await openArticle(desk, path);
		await summaryOf(desk).fill('太短');
		await press(desk, '发布修改');
		const faults = desk.getByRole('alert', { name: '没有保存' });
		await expect(faults).toContainText('一句话说明');
		await faults.getByRole('button', { name: '去改' }).click();
		await expect(summaryOf(desk)).toBeFocused();
		await expect(desk.locator('#field-summary .wrong')).toBeVisible();

		await summaryOf(desk).fill('这一句话说明写得够长了，说清了什么时候、谁、怎么办。');
		await writeBody(desk, '上级拔款已经到账。');
		await press(desk, '发布修改');
		await expect(faults).toContainText('“拔款”不能用，建议：拨款');
		await faults.getByRole('button', { name: '去改' }).click();
		await expect(bodyOf(desk)).toBeFocused();
		await expect(bodyOf(desk)).toContainText('拔款');
		expect(repository.read(path)).toBe(before);
	});
});

test.describe('leaving with something unsaved', () => {
	test('closing the window asks first', async ({ desk }) => {
		await openArticle(desk, 'content/notices/20250812-1600.md');
		await titleOf(desk).fill('还没有保存的标题');
		await expect(desk.getByText('有没保存的修改')).toBeVisible();
		const asked = desk.waitForEvent('dialog');
		await desk.close({ runBeforeUnload: true });
		const dialog = await asked;
		expect(dialog.type()).toBe('beforeunload');
		await dialog.dismiss();
		await expect(titleOf(desk)).toHaveValue('还没有保存的标题');
	});

	test('so does a way within the desk; nothing is asked when nothing was typed', async ({
		desk,
	}) => {
		const asked = answering(desk, false);
		await openArticle(desk, 'content/notices/20250922-0900.md');
		await titleOf(desk).fill('还没有保存的标题');
		await desk.getByRole('link', { name: '返回通知公告' }).click();
		await expect.poll(() => asked.length).toBe(1);
		expect(asked[0]).toBe('有没保存的内容，离开就没有了。要离开吗？');
		await expect(titleOf(desk)).toHaveValue('还没有保存的标题');
		await goTo(desk, '/collections/policies');
		await expect.poll(() => asked.length).toBe(2);
		await expect(titleOf(desk)).toHaveValue('还没有保存的标题');
		await titleOf(desk).fill('');
	});

	test('an article that was only looked at lets go', async ({ desk }) => {
		const asked = answering(desk, false);
		await openArticle(desk, 'content/notices/20251014-1000.md');
		await bodyOf(desk).click();
		await desk.keyboard.press('ArrowDown');
		await desk.getByRole('link', { name: '返回通知公告' }).click();
		await expect(desk.getByRole('heading', { name: '通知公告' })).toBeVisible();
		expect(asked).toEqual([]);
	});
});
