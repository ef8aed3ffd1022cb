/** What is asked of an engine that answers as it is told, when, and what is said of its answer. */
import { expect, test } from '@playwright/test';
import { searchBox } from './search-box.ts';
import { answer, hitsOf, standIn } from './search-stand-in.ts';

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test('a word of four letters typed at once is asked once, and told once', async ({ page }) => {
	const asked = await standIn(page, ({ text }) => answer(hitsOf(text, 3)));
	await page.goto('/search/');
	const { field, status, told } = searchBox(page);
	await told.evaluate((ear) => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		new MutationObserver(() => ear.textContent && heard.push(ear.textContent)).observe(ear, {
			childList: true,
		});
	});
	await field.pressSequentially('停水通知', { delay: 60 });
	await expect(status).toHaveText('“停水通知”找到 3 条');
	await expect(told).toHaveText('“停水通知”找到 3 条');
	expect(asked.map(({ text }) => text)).toEqual(['停水通知']);
	expect(await page.evaluate('heard')).toEqual(['“停水通知”找到 3 条']);
});

test('letters of an input method are not searched, the chosen words are, and Enter and Esc stay its keys', async ({
	page,
}) => {
	const asked = await standIn(page, ({ text }) => answer(hitsOf(text, 3)));
	await page.goto('/search/');
	const { field, status } = searchBox(page);
	await field.focus();
	const hand = await page.context().newCDPSession(page);
	for (const text of ['t', 'ting', 'tingshui'])
		await hand.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		});
	await pause(400);
	await page.locator('main form').evaluate((form: HTMLFormElement) => form.requestSubmit());
	await field.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
	expect(asked).toEqual([]);
	await expect(field).toHaveValue('tingshui');
	await hand.send('Input.insertText', { text: '停水' });
	await expect(status).toHaveText('“停水”找到 3 条');
	expect(asked.map(({ text }) => text)).toEqual(['停水']);
});

test('a late answer to an earlier question never replaces a later one; old results stay meanwhile', async ({
	page,
}) => {
	const late: Record<string, PromiseWithResolvers<void>> = {
		停电: Promise.withResolvers(),
		停气: Promise.withResolvers(),
	};
	await standIn(page, async ({ text }) => {
		await late[text]?.promise;
		return answer(hitsOf(text, 3));
	});
	await page.goto('/search/?q=停水');
	const { field, button, status, titles } = searchBox(page);
	const list = page.locator('[data-part="results"]');
	await expect(titles).toHaveCount(3);
	await field.fill('停电');
	await button.click();
	await field.fill('停气');
	await button.click();
	await expect(list).toHaveAttribute('aria-busy', 'true');
	await expect(titles.first()).toContainText('停水');
	await expect(status).toHaveText('正在找“停气”……');
	late['停气']?.resolve();
	await expect(status).toHaveText('“停气”找到 3 条');
	await expect(list).not.toHaveAttribute('aria-busy');
	late['停电']?.resolve();
	await pause(200);
	await expect(titles.first()).toContainText('停气');
	await expect(status).toHaveText('“停气”找到 3 条');
});

test('suggestions are called so; other words and narrower questions are told and offered', async ({
	page,
}) => {
	const asked = await standIn(page, ({ text, options }) =>
		options.filters?.年份
			? answer(hitsOf(text, 2))
			: answer(hitsOf(text, 3), {
					match: 'related',
					readAs: '低保 申请',
					alsoSearched: ['最低生活保障'],
					offers: [{ label: '只看2026年', text: '低保怎么申请', filters: { 年份: ['2026'] } }],
				}),
	);
	await page.goto('/search/?q=低保怎么申请2026年');
	const { status, note, field, chips, titles } = searchBox(page);
	await expect(status).toHaveText('没有找到“低保怎么申请2026年”，下面是相关内容');
	await expect(note).toHaveText('已按“低保 申请”查找，同时找了“最低生活保障”');
	// The page one goes to marks what was really looked for.
	const link = new URL((await titles.first().getAttribute('href')) ?? '', 'http://x');
	expect(link.searchParams.getAll('q')).toEqual(['低保 申请', '最低生活保障']);
	await page.getByRole('button', { name: '只看2026年' }).click();
	await expect(status).toHaveText('“低保怎么申请”找到 2 条');
	await expect(field).toHaveValue('低保怎么申请');
	await expect(chips).toHaveText(['2026年']);
	expect(asked.at(-1)?.options.filters).toEqual({ 年份: ['2026'] });
	expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
	await page.goBack();
	await expect(field).toHaveValue('低保怎么申请2026年');
	await expect(status).toHaveText('没有找到“低保怎么申请2026年”，下面是相关内容');
});
