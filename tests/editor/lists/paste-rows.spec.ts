/** Indicators copied in Excel fill the list of a campaign. */
import { expect, newArticle, test } from '../desk.ts';
import { items, openAll, pressToSave, row } from '../form.ts';
import { finds } from '../looks.ts';

const sheet = [
	'编号\t指标名称\t指标要求\t责任单位\t现状\t说明',
	'2.1\t"节水器具\n普及率"\t公共区域达到 100%\t物业\t已达标\t',
	'2.2\t管网漏损率\t不高于 10%\t自来水公司\t部分达标\t还剩 3 号楼，12 月完成',
	'2.3\t雨水收集\t建成一处\t物业\t未达标\t',
].join('\r\n');

test('rows of a table become indicators by their headings, seen before they are added', async ({
	desk,
	repository,
}) => {
	await newArticle(desk, 'campaigns');
	await desk.getByLabel('标题', { exact: true }).fill('贴进来的节水型小区创建');
	await openAll(desk);
	const list = row(desk, 'indicators');
	await list.getByRole('button', { name: '从表格粘贴' }).press('Enter');
	await desk.evaluate((text) => navigator.clipboard.writeText(text), sheet);
	const box = list.getByLabel('在 Excel 或 WPS 表格里选中几行');
	await expect(box).toBeFocused();
	await desk.keyboard.press('Control+V');
	await expect(list.locator('.pasted tbody tr')).toHaveCount(3);
	await expect(list).toContainText('没有用上的列：责任单位');
	await finds(desk, '从表格粘贴');
	await list.getByRole('button', { name: '加上这 3 项' }).press('Enter');
	await expect(items(desk, 'indicators')).toHaveCount(3);
	await pressToSave(desk, repository, '保存草稿');
	const path = repository.find('campaigns', '贴进来的节水型小区创建');
	expect(repository.entry(path)['indicators']).toEqual([
		{ code: '2.1', name: '节水器具 普及率', requirement: '公共区域达到 100%', state: 'met' },
		{
			code: '2.2',
			name: '管网漏损率',
			requirement: '不高于 10%',
			state: 'partly',
			note: '还剩 3 号楼，12 月完成',
		},
		{ code: '2.3', name: '雨水收集', requirement: '建成一处', state: 'not-yet' },
	]);
});
