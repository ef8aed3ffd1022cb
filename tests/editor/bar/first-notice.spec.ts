/** A first notice, from the opened desk to live: what a person does, one thing after another, counted. */
import { bodyOf, expect, statusOf, test } from '../desk.ts';
import { confirm } from '../form.ts';
import { press, summaryOf, titleOf } from '../form-hands.ts';
import { wayToPage } from './standing.ts';

test('six things to do, and it is live', async ({ desk, repository }) => {
	const done: string[] = [];
	const step = async (what: string, act: () => Promise<unknown>) => {
		done.push(what);
		await act();
	};
	const title = '第一篇通知：清和苑周四停水';
	await step('点“写一篇”', () => desk.getByRole('link', { name: /^写一/ }).click());
	await step('写标题', () => titleOf(desk).fill(title));
	await step('写一句话说明', () => summaryOf(desk).fill('周四8:30到11:30停水，请提前储水备用。'));
	await step('写正文', async () => {
		await bodyOf(desk).click();
		await desk.keyboard.insertText('来水以后先放掉浑水再用。');
	});
	await step('点“发布”', () => press(desk, '发布'));
	await step('看一眼，点“确认发布”', () => confirm(desk));
	await expect(statusOf(desk)).toContainText('已上线');
	await expect(wayToPage(desk)).toBeVisible();
	expect(repository.entry(repository.find('notices', title))).toMatchObject({
		title,
		stage: 'ready',
	});
	console.log(`从打开编辑部到上线：${done.map((what, at) => `${at + 1} ${what}`).join('；')}`);
	expect(done.length).toBeLessThanOrEqual(8);
});
