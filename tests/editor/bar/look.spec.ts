/** One look before anything goes out: what residents will see, what is doubtful with the way to its place, what changes, what goes. */
import type { Page } from '@playwright/test';
import { expect, goTo, openArticle, openSection, statusOf, test } from '../desk.ts';
import { confirm, more, pressToSave, row } from '../form.ts';
import { press } from '../form-hands.ts';
import { begin, dialog, doubts, patiently, shown, way } from './looking.ts';
import { finds } from '../looks.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 300_000 });

const beside = (page: Page) =>
	page.evaluate(() =>
		Math.max(
			...[document.documentElement, ...document.querySelectorAll('dialog[open]')].map(
				(one) => one.scrollWidth - one.clientWidth,
			),
		),
	);

test('an outage without time: its page, each doubt with the way to its field, and it may go out so', async ({
	desk,
	repository,
}) => {
	const title = '清和苑停水检修先看一眼';
	await desk.setViewportSize({ width: 390, height: 800 });
	await begin(desk, title, []);
	await row(desk, 'kind').locator('select').selectOption({ label: '停水停电停气' });
	await openSection(desk, '发布设置');
	await row(desk, 'expiresAt').locator('input').fill('2026-01-05T09:00');
	await press(desk, '发布');
	await expect(shown(desk).getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(doubts(desk)).toContainText([
		'正文还是空的',
		'没有写从几点开始停',
		'没有写什么时候恢复',
		'没有选楼栋',
		'已经过去了',
	]);
	expect(await beside(desk)).toBe(0);
	await finds(desk, 'doubts at 390 px');
	await way(desk, '没有写从几点开始停').press('Enter');
	await expect(dialog(desk)).toBeHidden();
	await expect(row(desk, 'startsAt').locator('input')).toBeFocused();
	await row(desk, 'startsAt').locator('input').fill('2099-01-05T08:30');
	await row(desk, 'endsAt').locator('input').fill('2099-01-05T11:30');
	await row(desk, 'expiresAt').getByRole('button', { name: '清空' }).click();
	await press(desk, '发布');
	await expect(doubts(desk).filter({ hasText: '从几点' })).toHaveCount(0);
	await expect(doubts(desk)).toContainText(['正文还是空的', '没有选楼栋']);
	await pressToSave(desk, repository, '确认发布');
	await expect(statusOf(desk)).toContainText('已上线');
});

test('nothing doubtful: short', whole, async ({ desk }) => {
	await begin(desk, '都写好了的通知', ['请提前储水备用。']);
	await press(desk, '发布');
	await expect(dialog(desk)).toContainText('没有发现要改的地方', patiently);
	await expect(doubts(desk)).toHaveCount(0);
	await desk.keyboard.press('Escape');
});

test('a change: the difference in words, and a sentence for residents that is offered', async ({
	desk,
	repository,
}) => {
	const path = 'content/notices/20261113-1600.md';
	const before = repository.entry(path);
	await openArticle(desk, path);
	await desk.getByLabel('地点').fill('三号窗口');
	await press(desk, '发布修改');
	await expect(dialog(desk).getByRole('row', { name: /^地点/ })).toContainText('三号窗口');
	await expect(dialog(desk).getByRole('row')).toHaveCount(2);
	await expect(shown(desk).getByText('三号窗口').first()).toBeVisible();
	await finds(desk, 'a change');
	await dialog(desk)
		.getByRole('button', { name: /^用这一句：/ })
		.click();
	const note = await dialog(desk)
		.getByLabel(/^修改说明/)
		.inputValue();
	expect(note).toContain('地点');
	await confirm(desk);
	await expect(statusOf(desk)).toContainText('已上线');
	expect(repository.entry(path)).toMatchObject({
		place: '三号窗口',
		changes: [{ note }, ...((before['changes'] as object[] | undefined) ?? [])],
	});
});

test(
	'what takes a page away says what goes, and its return is looked at too',
	whole,
	async ({ desk, repository }) => {
		const path = 'content/notices/20261119-1500.md';
		const before = repository.read(path);
		await openArticle(desk, path);
		await more(desk, '撤回');
		await expect(dialog(desk)).toContainText('居民就看不到了');
		await expect(dialog(desk).getByRole('listitem').first()).toHaveText(/^正文 \d+ 字$/);
		await dialog(desk).getByRole('textbox').fill('时间有误，请看新的通知');
		await pressToSave(desk, repository, '确认撤回');
		await more(desk, '取消撤回');
		await expect(dialog(desk)).toContainText('让居民重新看到这一篇');
		await expect(shown(desk).locator('article')).toBeVisible();
		await pressToSave(desk, repository, '确认取消撤回');
		expect(repository.read(path)).toBe(before);
	},
);

test('an alert is seen on a page before it hangs on every one', whole, async ({ desk }) => {
	await desk.setViewportSize({ width: 390, height: 800 });
	await goTo(desk, '/collections/settings/entries/alert');
	const text = '今晚有大风，请收好阳台花盆';
	await desk.getByLabel('内容').fill(text);
	await row(desk, 'level').locator('select').selectOption({ label: '紧急' });
	await row(desk, 'endsAt').locator('input').fill('2099-01-10T20:00');
	await press(desk, '保存并发布');
	await expect(dialog(desk)).toContainText('每一页最上面都挂这条提醒');
	await expect(shown(desk).getByText(text)).toBeVisible();
	expect(await beside(desk)).toBe(0);
	await finds(desk, 'an alert');
	await confirm(desk);
	await expect(statusOf(desk)).toHaveAttribute('data-state', 'live');
});
