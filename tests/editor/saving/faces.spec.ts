/** Posts pasted from a table into a notice of jobs, and 工作动态 without a day: as staff fill them in, and as the page shows them. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../desk.ts';
import { begin, option, publish, when } from '../filling.ts';
import { items, row, written } from '../form.ts';

test.describe.configure({ timeout: 150_000 });

/** 发布 is pressed, and what stands in the way is said. */
async function pressed(page: Page): Promise<Locator> {
	await page.getByRole('button', { name: '发布', exact: true }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('还不能发布');
	return dialog;
}

const sheet = [
	'招聘单位\t岗位名称\t招聘人数\t薪资待遇\t岗位要求',
	'清和食堂\t帮厨\t2人\t每月3800元\t有健康证',
	'麦香烘焙坊\t面点学徒\t1\t每月3200元\t',
].join('\r\n');

test('a notice of jobs asks for its posts and its end, and takes a table as it was copied', async ({
	desk,
	repository,
}) => {
	const words = await begin(
		desk,
		'notices',
		'年前就业岗位：两家单位招3人',
		'两家附近单位招3人，2027年1月20日前到4号窗口登记，不收费用。',
	);
	await expect(row(desk, 'jobs')).toHaveCount(0);
	await option(desk, 'kind', '就业岗位');
	const list = row(desk, 'jobs');
	await expect(list).toBeVisible();
	const refused = await pressed(desk);
	await expect(refused).toContainText('就业岗位缺少“截止时间”');
	await expect(refused).toContainText('就业岗位缺少“岗位”一项，请填写');
	await refused.getByRole('button', { name: '回去改' }).click();
	await when(desk, 'closesAt', '2027-01-20T17:30');
	await list.getByRole('button', { name: '从表格粘贴' }).click();
	await list.getByLabel('在 Excel 或 WPS 表格里选中几行').fill(sheet);
	await list.getByRole('button', { name: '加上这 2 项' }).click();
	await expect(items(desk, 'jobs')).toHaveCount(2);
	const page = desk.frameLocator('.preview iframe');
	await expect(page.locator('.jobs tbody tr')).toHaveCount(2);
	await expect(page.locator('dl.panel')).toContainText('2 个岗位，共 3 人');
	expect(written(repository, await publish(desk, repository, words.title))).toEqual({
		...words,
		kind: 'jobs',
		closesAt: '2027-01-20 17:30',
		jobs: [
			{
				employer: '清和食堂',
				post: '帮厨',
				number: 2,
				pay: '每月3800元',
				requirement: '有健康证',
			},
			{ employer: '麦香烘焙坊', post: '面点学徒', number: 1, pay: '每月3200元' },
		],
		stage: 'ready',
		body: '',
	});
});

test('工作动态 is a report without a day; another type has a word of its own', async ({
	desk,
	repository,
}) => {
	const words = await begin(
		desk,
		'activities',
		'社区收到三十二把折叠椅',
		'沿街商户送来三十二把折叠椅，放在门球场边，谁坐谁收。',
	);
	await option(desk, 'type', '其他');
	await expect(row(desk, 'typeName')).toBeVisible();
	await option(desk, 'type', '工作动态');
	await expect(row(desk, 'typeName')).toHaveCount(0);
	await option(desk, 'kind', '预告');
	const refused = await pressed(desk);
	await expect(refused).toContainText('请把“类型”改成“报道”');
	await expect(refused).not.toContainText('开始时间');
	await refused.getByRole('button', { name: '回去改' }).click();
	await option(desk, 'kind', '报道');
	const page = desk.frameLocator('.preview iframe');
	await expect(page.locator('h1')).toHaveText(words.title);
	expect(written(repository, await publish(desk, repository, words.title))).toEqual({
		...words,
		kind: 'report',
		type: 'news',
		stage: 'ready',
		body: '',
	});
});
