/** The settings: one value changed is one line of the file changed. */
import { expect, expectSaved, goTo, test } from './desk.ts';
import { addItem, openAll, pressToSave, row } from './form.ts';
import type { Page } from '@playwright/test';
import { others, whole } from '../length.ts';

test.describe.configure({ timeout: 120_000 });

async function openSettings(page: Page, label: string): Promise<void> {
	await goTo(page, '/collections/settings');
	await page.getByRole('link', { name: label, exact: true }).click();
	await expect(page.locator('.form .row').first()).toBeVisible();
}

const files = [
	'站点信息',
	'主题',
	'楼栋',
	'找谁办',
	'紧急提醒',
	'板报系列',
	'公开目录',
	'错敏词表',
	'同义词',
	'常问的话',
	'地点',
	'设施',
	'荣誉',
	'节假日',
];

test('what nothing reads yet has no form', whole, async ({ desk }) => {
	await goTo(desk, '/collections/settings');
	await expect(desk.locator('.settings li a')).toHaveText(files);
});

for (const [place, label] of files.entries())
	test(`${label} opens whole and unchanged`, others(place), async ({ desk }) => {
		const faults: string[] = [];
		desk.on('console', (message) => {
			// Whether another test's article is live already is asked until it answers.
			const isOfDesk = message.location().url.includes('/admin/');
			if (message.type() === 'error' && isOfDesk) faults.push(message.text());
		});
		desk.on('pageerror', ({ message }) => faults.push(message));
		await openSettings(desk, label);
		await openAll(desk);
		const folded = await desk.locator('.items > ol > li > details > summary').all();
		// Of hundreds of like words some dozens, over the whole list.
		const every = Math.ceil(folded.length / 40);
		for (const one of folded.filter((_, item) => item % every === 0)) await one.click();
		await expect(desk.locator('.broken')).toHaveCount(0);
		await expectSaved(desk);
		await expect(desk.getByRole('button', { name: '保存并发布' })).toBeDisabled();
		expect(faults).toEqual([]);
	});

test('a new phone number changes its line alone', async ({ desk, repository }) => {
	const path = 'content/settings/site.yml';
	const before = repository.read(path);
	await openSettings(desk, '站点信息');
	await desk.getByLabel('电话').fill('0571-0000 0088');
	await pressToSave(desk, repository, '保存并发布');
	expect(repository.read(path)).toBe(before.replace(/^phone: .*$/m, 'phone: 0571-0000 0088'));
});

test(
	'a star threshold stays a number among its neighbours',
	whole,
	async ({ desk, repository }) => {
		const path = 'content/settings/site.yml';
		const before = repository.read(path);
		await openSettings(desk, '站点信息');
		await openAll(desk);
		const list = row(desk, 'starScheme');
		await list.locator('summary', { hasText: '1500' }).click();
		await list.getByRole('textbox').fill('1600');
		await pressToSave(desk, repository, '保存并发布');
		expect(repository.read(path)).toBe(
			before.replace('[100, 300, 600, 1000, 1500]', '[ 100, 300, 600, 1000, 1600 ]'),
		);
	},
);

test(
	'a topic added is one line more, and can be chosen at once',
	whole,
	async ({ desk, repository }) => {
		const path = 'content/settings/topics.yml';
		const before = repository.read(path);
		await openSettings(desk, '主题');
		const item = await addItem(desk, 'items');
		// Nobody is asked for a code.
		await expect(item.getByLabel('代号')).toHaveCount(0);
		await item.getByLabel('名称').fill('文明养宠');
		await pressToSave(desk, repository, '保存并发布');
		expect(repository.read(path)).toBe(`${before}- { key: wenmingyangchong, label: 文明养宠 }\n`);
		await goTo(desk, '/collections/notices/new');
		await desk.locator('summary', { hasText: '主题关联' }).click();
		await expect(row(desk, 'topics').getByLabel('文明养宠')).toBeVisible();
	},
);

test('the banner is set with its end, and taken off again', async ({ desk, repository }) => {
	const path = 'content/settings/alert.yml';
	await openSettings(desk, '紧急提醒');
	await row(desk, 'level').locator('select').selectOption({ label: '紧急' });
	await desk.getByLabel('内容').fill('今晚有暴雨，请收好阳台花盆');
	await row(desk, 'link').getByRole('textbox').fill('');
	await row(desk, 'endsAt').locator('input').fill('2099-01-10T20:00');
	await pressToSave(desk, repository, '保存并发布');
	expect(repository.read(path)).toBe(
		'level: emergency\ntext: 今晚有暴雨，请收好阳台花盆\nendsAt: 2099-01-10 20:00\n',
	);
	await row(desk, 'level').locator('select').selectOption('');
	await desk.getByLabel('内容').fill('');
	await row(desk, 'endsAt').getByRole('button', { name: '清空' }).click();
	await pressToSave(desk, repository, '保存并发布');
	expect(repository.read(path).trim()).toBe('');
});

test(
	'a banner whose end is past is refused, with what the clock says',
	whole,
	async ({ desk, repository }) => {
		const path = 'content/settings/alert.yml';
		const before = repository.read(path);
		await openSettings(desk, '紧急提醒');
		await row(desk, 'level').locator('select').selectOption({ label: '紧急' });
		await desk.getByLabel('内容').fill('昨晚有暴雨，请收好阳台花盆');
		await row(desk, 'endsAt').locator('input').fill('2026-01-10T20:00');
		await desk.getByRole('button', { name: '保存并发布' }).click();
		await expect(desk.getByRole('alert', { name: '没有保存' })).toContainText(
			/写的是 2026-01-10 20:00，现在是 \d{4}-\d{2}-\d{2} \d{2}:\d{2}，已经过了/,
		);
		expect(repository.read(path)).toBe(before);
		await row(desk, 'endsAt').locator('input').fill('2099-01-10T20:00');
		await pressToSave(desk, repository, '保存并发布');
		expect(repository.read(path)).toContain('endsAt: 2099-01-10 20:00');
	},
);
