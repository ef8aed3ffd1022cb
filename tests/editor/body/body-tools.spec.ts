/** The box's own tools, as a hand uses them: 撤销, 查找替换, a table by keyboard alone, 一键排版. */
import { bodyOf, expect, newArticle, test } from '../desk.ts';
import { row } from '../form.ts';
import { summaryOf, titleOf } from '../form-hands.ts';
import { empty, insert, shown, toEnd } from './box.ts';
import { begin, box, draftWith, tool } from './tools-hand.ts';
import { whole } from '../../length.ts';

test.describe.configure({ timeout: 120_000 });

test('撤销 and 重做 work by hand and by key, and say when there is nothing to do', async ({
	desk,
}) => {
	await newArticle(desk, 'notices');
	await expect(tool(desk, '撤销')).toHaveAttribute('aria-disabled', 'true');
	await bodyOf(desk).focus();
	await desk.keyboard.insertText('今晚停水');
	await draftWith(desk, '今晚停水');
	await expect(tool(desk, '重做')).toHaveAttribute('aria-disabled', 'true');
	await tool(desk, '撤销').click();
	await expect.poll(() => shown(desk)).toBe('');
	await tool(desk, '重做').click();
	expect(await draftWith(desk, '今晚停水')).toBe('今晚停水');
	await desk.keyboard.press('Control+Z');
	await expect.poll(() => shown(desk)).toBe('');
	await desk.keyboard.press('Control+Y');
	expect(await draftWith(desk, '今晚停水')).toBe('今晚停水');
});

test(
	'撤销 takes back what was typed into a form too, and the form shows it',
	whole,
	async ({ desk }) => {
		await begin(desk, ['停水通知']);
		await toEnd(desk);
		const form = await insert(desk, '提示框');
		await form.getByLabel('内容').fill('请储水');
		await draftWith(desk, '请储水');
		await tool(desk, '查找替换').click();
		await desk.getByLabel('查找', { exact: true }).fill('水');
		await desk.getByLabel('换成').fill('电');
		await tool(desk, '全部替换').click();
		await expect(form.getByLabel('内容')).toHaveValue('请储电');
		expect(await draftWith(desk, '请储电')).toBe('停电通知\n\n:::callout{kind=tip}\n请储电\n:::');
		await tool(desk, '撤销').click();
		await expect(form.getByLabel('内容')).toHaveValue('请储水');
		expect(await draftWith(desk, '请储水')).toContain('停水通知');
	},
);

test('words are found and replaced in title and summary too', async ({ desk }) => {
	await begin(desk, ['今晚停水']);
	await titleOf(desk).fill('停水通知：停水了');
	await summaryOf(desk).fill('清和苑停水');
	await bodyOf(desk).focus();
	await desk.keyboard.press('Control+F');
	const find = box(desk).getByRole('group', { name: '查找替换' });
	await desk.keyboard.insertText('停水');
	await expect(find.getByRole('status')).toHaveText(
		'第 1 处，共 4 处，在“标题”里：停水通知：停水了',
	);
	await expect(row(desk, 'title')).toHaveAttribute('data-found');
	await expect(find).toBeInViewport();
	await desk.keyboard.press('Shift+Enter');
	await expect(find.getByRole('status')).toHaveText('第 4 处，共 4 处');
	await tool(desk, '下一处').click();
	await desk.keyboard.press('Escape');
	// The cursor is where the words are.
	await expect(titleOf(desk)).toBeFocused();
	expect(await desk.evaluate(() => getSelection()?.toString())).toBe('停水');
	await bodyOf(desk).focus();
	await desk.keyboard.press('Control+F');
	await desk.keyboard.insertText('停水');
	await desk.getByLabel('换成').fill('停电');
	await tool(desk, '全部替换').click();
	await expect(titleOf(desk)).toHaveValue('停电通知：停电了');
	await expect(summaryOf(desk)).toHaveValue('清和苑停电');
	await expect(find.getByRole('status')).toHaveText(
		'替换了 4 处，点“撤销”退回正文里的；正文上面的 3 处要自己改',
	);
	expect(await draftWith(desk, '今晚停电')).toBe('今晚停电');
});

test('words are found and replaced by keyboard alone', whole, async ({ desk }) => {
	await begin(desk, ['停水通知', '今晚停水，明早恢复，停水期间请储水。']);
	await bodyOf(desk).focus();
	await desk.keyboard.press('Control+F');
	const find = box(desk).getByRole('group', { name: '查找替换' });
	await desk.keyboard.insertText('停水');
	await expect(find.getByRole('status')).toHaveText('第 1 处，共 3 处');
	await desk.keyboard.press('Enter');
	await expect(find.getByRole('status')).toHaveText('第 2 处，共 3 处');
	await desk.keyboard.press('Shift+Enter');
	await desk.keyboard.press('Shift+Enter');
	await expect(find.getByRole('status')).toHaveText('第 3 处，共 3 处');
	await desk.keyboard.press('Enter');
	for (let step = 0; step < 3; step += 1) await desk.keyboard.press('Tab');
	await desk.keyboard.insertText('停电');
	await desk.keyboard.press('Enter');
	await expect(find.getByRole('status')).toHaveText(
		'替换了 1 处，点“撤销”可以退回。第 1 处，共 2 处',
	);
	await desk.keyboard.press('Tab');
	await desk.keyboard.press('Tab');
	await desk.keyboard.press('Enter');
	expect(await draftWith(desk, '停电期间')).toBe(
		'停电通知\n\n今晚停电，明早恢复，停电期间请储水。',
	);
	await desk.keyboard.press('Escape');
	await expect(find).toBeHidden();
	await expect(bodyOf(desk)).toBeFocused();
	await desk.keyboard.press('Control+Z');
	await desk.keyboard.press('Control+Z');
	expect(await draftWith(desk, '停水通知')).toContain('停水期间');
});

test('a table is made, filled, grown and cut by keyboard alone', async ({ desk }) => {
	await newArticle(desk, 'notices');
	await empty(desk);
	await tool(desk, '表格').focus();
	await desk.keyboard.press('Enter');
	await desk.keyboard.type('2');
	await desk.keyboard.press('Tab');
	await desk.keyboard.type('2');
	await desk.keyboard.press('Enter');
	await expect(bodyOf(desk)).toBeFocused();
	for (const word of ['时间', '楼栋', '上午', '1号楼', '下午', '2号楼']) {
		await desk.keyboard.insertText(word);
		if (word !== '2号楼') await desk.keyboard.press('Tab');
	}
	const table = String.raw`\| 时间 *\| 楼栋 *\|\n\| -+ \| -+ \|\n\| 上午 *\| 1号楼 *\|\n\| 下午 *\| 2号楼 *\|`;
	expect(await draftWith(desk, '2号楼')).toMatch(new RegExp(`^${table}$`));
	// Back two cells, then to the buttons: a column to the right.
	await desk.keyboard.press('Shift+Tab');
	await desk.keyboard.press('Shift+Tab');
	await desk.keyboard.press('Alt+F10');
	await expect(tool(desk, '上面加行')).toBeFocused();
	await tool(desk, '右边加列').focus();
	await desk.keyboard.press('Enter');
	await desk.keyboard.press('Escape');
	await expect(bodyOf(desk)).toBeFocused();
	await desk.keyboard.insertText('备注');
	expect(await draftWith(desk, '备注')).toMatch(/\| 上午 *\| 1号楼 *\| 备注 *\|/);
	await desk.keyboard.press('Alt+F10');
	await tool(desk, '删除这列').focus();
	await desk.keyboard.press('Enter');
	await desk.keyboard.press('Escape');
	// Out of the table from its last row.
	await desk.keyboard.press('Enter');
	await desk.keyboard.press('Enter');
	await desk.keyboard.insertText('下面');
	expect(await draftWith(desk, '下面')).toMatch(new RegExp(`^${table}\n\n下面$`));
});

test('一键排版 says what it would change, changes that alone, and is one step to take back', async ({
	desk,
}) => {
	const lines = [
		'根据区里的统一安排，清和社区将于本月起开展楼道堆物清理行动，',
		'请各位居民在三月十日以前把放在楼道里的自行车和纸箱搬回家中，',
		'— 3 —',
		'逾期没有搬走的由社区统一清理，暂存到三号楼地下车库八十m2的库房',
		'和90m2的库房。',
		'清和社区居民委员会',
		'2026年3月5日',
	];
	await begin(desk, lines);
	const before = await draftWith(desk, '2026年3月5日');
	await tool(desk, '一键排版').click();
	const dialog = desk.getByRole('dialog');
	await expect(dialog.getByText('— 3 —')).toBeVisible();
	await expect(dialog.getByRole('checkbox', { name: /断开的行接上（3 处）/ })).toBeChecked();
	await expect(dialog.getByRole('checkbox', { name: /90m2/ })).not.toBeChecked();
	await dialog.getByRole('checkbox', { name: /90m2/ }).check();
	await dialog.getByRole('button', { name: '改这 6 处' }).click();
	const body = `${lines[0]}${lines[1]}${lines[3]}和90m²的库房。`;
	expect(await draftWith(desk, 'm²')).toBe(`${body}\n\n清和社区居民委员会\n2026年3月5日`);
	await expect(box(desk).locator('.body-done')).toHaveText('排好了 6 处，点“撤销”可以退回');
	await tool(desk, '撤销').click();
	expect(await draftWith(desk, '— 3 —')).toBe(before);
	await tool(desk, '重做').click();
	await draftWith(desk, 'm²');
	await tool(desk, '一键排版').click();
	await expect(dialog).toContainText('没有要排的');
	await dialog.getByRole('button', { name: '关闭' }).click();
});
