/** The page before an engine that answers as it is told. */
import { expect, test, type Page } from '@playwright/test';
import { searchBox } from './search-box.ts';
import { answer, hitsOf, standIn } from './search-stand-in.ts';

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const focusedText = (page: Page) =>
	page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

test('a result tells title, kind, day and state, shows marks, and leads to its headings', async ({
	page,
}) => {
	const [first, second] = hitsOf('停水', 2);
	if (!first || !second) return;
	await standIn(page, () =>
		answer([
			{
				...first,
				states: ['已过期'],
				sections: [1, 2, 3, 4].map((place) => ({
					title: `第${place}节<mark>停水</mark>`,
					address: `/notices/停水-1/#s${place}`,
				})),
			},
			{ ...second, states: ['已撤回'], excerpt: '' },
		]),
	);
	await page.goto('/search/?q=停水');
	const rows = page.locator('main [data-part="results"] > li');
	await expect(rows.first().locator('.about')).toHaveText(
		'已过期通知公告 · 停水停电停气2026年11月28日',
	);
	await expect(rows.first().locator('h2 mark')).toHaveText('停水');
	await expect(rows.first().locator('.excerpt mark')).toHaveText('停水');
	const inside = rows.first().locator('.inside a');
	await expect(inside).toHaveCount(3);
	expect(await inside.first().getAttribute('href')).toBe(
		'/notices/停水-1/?q=%E5%81%9C%E6%B0%B4#s1',
	);
	await expect(rows.nth(1).locator('.state')).toHaveText('已撤回');
	await expect(rows.nth(1).locator('.excerpt')).toHaveCount(0);
});

test('only marks of what an engine says become elements', async ({ page }) => {
	const [hit] = hitsOf('停水', 1);
	if (!hit) return;
	const bad =
		'<img src=x onerror=alert(1)><mark onclick=alert(1)>停<b>水</b></mark><script>alert(1)</script>';
	await standIn(page, () =>
		answer([{ ...hit, title: bad, excerpt: bad, column: bad, states: [bad] }]),
	);
	await page.goto('/search/?q=停水');
	await expect(searchBox(page).titles).toHaveCount(1);
	const list = page.locator('main [data-part="results"]');
	expect(await list.locator('img, script, b, [onclick]').count()).toBe(0);
	await expect(list.locator('h2 mark')).toHaveText('停水');
});

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

test('more results come below, the keyboard goes to the first, and a reload shows as many', async ({
	page,
}) => {
	await standIn(page, ({ text }) => answer(hitsOf(text, 26)));
	await page.goto('/search/?q=停水');
	const { titles, more, told } = searchBox(page);
	await expect(titles).toHaveCount(10);
	const before = await titles.first().evaluateHandle((link) => link);
	await more.focus();
	await page.keyboard.press('Enter');
	await expect(titles).toHaveCount(20);
	await expect(titles.nth(10)).toBeFocused();
	expect(await before.evaluate((link) => link.isConnected)).toBe(true);
	await expect(told).toHaveText('“停水”找到 26 条');
	await expect(page).toHaveURL(/n=20/);
	await page.reload();
	await expect(titles).toHaveCount(20);
	await more.click();
	await expect(titles).toHaveCount(26);
	await expect(more).toBeHidden();
	await expect(titles.nth(20)).toBeFocused();
});

test('older years are offered without moving what is read', async ({ page }) => {
	const older = answer([...hitsOf('停水', 3), ...hitsOf('停水', 4, 90)]);
	await standIn(page, () => ({ ...answer(hitsOf('停水', 3)), older, olderAfter: 300 }));
	await page.goto('/search/?q=停水');
	const { titles, more, status, told } = searchBox(page);
	await expect(titles).toHaveCount(3);
	await expect(more).toBeHidden();
	await titles.nth(1).focus();
	const top = await titles.nth(1).evaluate((link) => link.getBoundingClientRect().top);
	await expect(more).toHaveText('还有 4 条更早的结果');
	await expect(status).toHaveText('“停水”找到 7 条');
	await expect(told).toContainText('还有 4 条更早的结果');
	await expect(titles.nth(1)).toBeFocused();
	await expect(titles).toHaveCount(3);
	const after = await titles.nth(1).evaluate((link) => link.getBoundingClientRect().top);
	expect(Math.abs(after - top)).toBeLessThan(2);
	await more.click();
	await expect(titles).toHaveCount(7);
	await expect(titles.nth(3)).toBeFocused();
	await expect(more).toBeHidden();
});

test('where only older years have it, nothing is said to be missing before they are searched', async ({
	page,
}) => {
	await standIn(page, ({ text }) => ({
		...answer([]),
		older: answer(hitsOf(text, 2)),
		olderAfter: 400,
	}));
	await page.goto('/search/?q=停水');
	const { status, titles, advice } = searchBox(page);
	await expect(status).toHaveText('近年的内容里没有，正在找更早的……');
	await expect(advice).toBeHidden();
	await expect(titles).toHaveCount(2);
	await expect(status).toHaveText('“停水”找到 2 条');
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
	await expect(status).toHaveText('没有完全匹配，下面是相关内容');
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
	await expect(status).toHaveText('没有完全匹配，下面是相关内容');
});

test('what is chosen stands as buttons that take it away, and the focus always has a place', async ({
	page,
}) => {
	await standIn(page, ({ text }) => answer(hitsOf(text, 5)));
	await page.goto('/search/?q=停水&栏目=通知公告&年份=2026&主题=不存在的主题<b>');
	const { chips, status, choice } = searchBox(page);
	await expect(chips).toHaveText(['通知公告', '2026年', '不存在的主题<b>']);
	await expect(choice('年份', /2026/)).toBeChecked();
	await chips.nth(1).press('Enter');
	await expect(chips).toHaveText(['通知公告', '不存在的主题<b>']);
	await expect(chips.nth(1)).toBeFocused();
	await expect(choice('年份', /2026/)).not.toBeChecked();
	await chips.nth(1).press('Enter');
	await expect(chips).toHaveText(['通知公告']);
	await chips.first().press('Enter');
	await expect(chips).toHaveCount(0);
	await expect(status).toBeFocused();
	await expect(page).toHaveURL('/search/?q=%E5%81%9C%E6%B0%B4');
});

test('a box keeps focus and place while counts change under it, even when it leaves nothing', async ({
	page,
}) => {
	await standIn(page, ({ options }) => {
		const chosen = options.filters?.栏目 ?? [];
		return answer(hitsOf('停水', 4), {
			counts: {
				栏目: chosen.length > 0 ? { 政策文件: 9, 活动: 1 } : { 通知公告: 8, 政策文件: 2, 活动: 1 },
			},
		});
	});
	await page.goto('/search/?q=停水');
	const { choice } = searchBox(page);
	const box = choice('栏目', /通知公告/);
	await box.focus();
	const names = () => page.locator('[data-filter="栏目"] label b').allInnerTexts();
	expect(await names()).toEqual(['通知公告', '政策文件', '活动']);
	await page.keyboard.press('Space');
	await expect(choice('栏目', '政策文件 9')).toBeVisible();
	await expect(box).toBeFocused();
	await expect(box).toBeChecked();
	expect(await names()).toEqual(['通知公告', '政策文件', '活动']);
	await page.keyboard.press('Space');
	await expect(choice('栏目', '政策文件 2')).toBeVisible();
	await expect(box).toBeFocused();
	await expect(page.locator('[data-filter="主题"]')).toBeHidden();
});

test('on a phone the filters are one closed line that says how many are chosen', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await standIn(page, () => answer(hitsOf('停水', 3)));
	await page.goto('/search/');
	const line = page.locator('[data-part="filters"] > summary');
	await expect(line).toBeHidden();
	await page.goto('/search/?q=停水&年份=2026');
	await expect(line).toHaveText('筛选，已选 1 项');
	await expect(searchBox(page).choice('年份', /2026/)).toBeHidden();
	await line.press('Enter');
	await expect(searchBox(page).choice('年份', /2026/)).toBeVisible();
});

test('arrows go through the results and back, Esc returns and clears', async ({ page }) => {
	await standIn(page, ({ text }) => answer(hitsOf(text, 3)));
	await page.goto('/search/?q=停水');
	const { field, titles, status } = searchBox(page);
	await expect(titles).toHaveCount(3);
	await page.keyboard.press('/');
	await expect(field).toBeFocused();
	await expect(field).toHaveValue('停水');
	await page.keyboard.press('ArrowDown');
	await expect(titles.first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	expect(await focusedText(page)).toContain('第 2 条');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(field).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Escape');
	await expect(field).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(field).toHaveValue('');
	await expect(status).toBeEmpty();
	await expect(titles).toHaveCount(0);
	await page.goBack();
	await expect(field).toHaveValue('停水');
	await expect(titles).toHaveCount(3);
});

test('an engine that does not come: words, archives, and another try that works', async ({
	page,
}) => {
	await page.route('**/_astro/engine*.js', (route) => route.abort());
	await page.goto('/search/?q=停水&年份=2026');
	const { status, archives, chips, titles } = searchBox(page);
	await expect(status).toContainText('搜索没有打开');
	await expect(archives).toBeVisible();
	await expect(chips).toHaveText(['2026年']);
	await page.unroute('**/_astro/engine*.js');
	await standIn(page, () => answer(hitsOf('停水', 3)));
	await page.getByRole('button', { name: '再试一次' }).click();
	await expect(titles).toHaveCount(3);
	await expect(archives).toBeHidden();
});

test('where nothing is found it says what one can do', async ({ page }) => {
	await standIn(page, () => answer([], { counts: {} }));
	await page.goto('/search/?q=无此字');
	const { status, advice, archives } = searchBox(page);
	await expect(status).toHaveText('没有找到“无此字”');
	await expect(advice).toContainText('少写几个字');
	await expect(advice.getByRole('link')).toHaveAttribute('href', /^tel:/);
	await expect(archives).toBeVisible();
	await expect(page.locator('[data-part="filters"]')).toBeHidden();
});

test('without its own script the page says so after a while', async ({ page }) => {
	await page.route('**/_astro/SearchPage*.js', (route) => route.abort());
	await page.clock.install();
	await page.goto('/search/?q=停水');
	await expect(page.locator('.late')).toHaveCSS('visibility', 'hidden');
	await page
		.locator('.late')
		.evaluate((line) => line.getAnimations().forEach((each) => each.finish()));
	await expect(page.locator('.late')).toHaveCSS('visibility', 'visible');
	await expect(searchBox(page).archives).toBeVisible();
});
