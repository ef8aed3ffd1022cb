/** An issue of a board, filled in as staff do: chosen by titles, numbered by itself, counted on the list. */
import { expect, goTo, test } from '../desk.ts';
import { begin, option, publish } from '../filling.ts';
import { addItem, items, pick, row, written } from '../form.ts';

test.describe.configure({ timeout: 150_000 });

test('an issue takes the next number of its series, and what it tells by titles', async ({
	desk,
	repository,
}) => {
	await goTo(desk, '/collections/bulletins');
	const line = desk.locator('.series li').filter({ hasText: '南门宣传栏' });
	await expect(line).toContainText('今年 3/8 期');
	await expect(line).toContainText('第二季度还差 1 期，第三季度还差 2 期');
	const words = await begin(
		desk,
		'bulletins',
		'岁末里的几件事',
		'南门宣传栏第四期：包汤圆、元旦联欢和医保缴费，扫码看全文。',
	);
	await option(desk, 'series', '南门宣传栏');
	await expect(row(desk, 'issue').locator('input')).toHaveValue('4');
	await expect(row(desk, 'issue')).toContainText('南门宣传栏今年出到第 3 期');
	const first = await addItem(desk, 'items');
	await pick(first, '汤圆', '12月20日包冬至汤圆，请带一双干净的手来');
	await first.locator('textarea').fill('十二月二十日包汤圆，请来。');
	const second = await addItem(desk, 'items');
	await pick(second, '医保缴费', '2027年度居民医保缴费，窗口帮老人办');
	// Folded, an article is called by its title.
	await expect(items(desk, 'items').first().locator('summary')).toContainText('12月20日包冬至汤圆');
	await expect(items(desk, 'items').first()).not.toContainText('activities/');
	expect(written(repository, await publish(desk, repository, words.title))).toEqual({
		...words,
		series: 'nanmen',
		issue: 4,
		items: [
			{ entry: 'activities/20261121-0900', text: '十二月二十日包汤圆，请来。' },
			{ entry: 'notices/20261109-0930' },
		],
		stage: 'ready',
		body: '',
	});
});

test('another series has its own next number, which one may still change', async ({ desk }) => {
	await begin(desk, 'bulletins', '换一块板', '服务中心大板的下一期，先看看期号对不对。');
	const number = row(desk, 'issue').locator('input');
	await option(desk, 'series', '服务中心大板');
	await expect(number).toHaveValue('2');
	await option(desk, 'series', '南门宣传栏');
	// The test before it may have published the fourth.
	await expect(number).toHaveValue(/^[45]$/);
	await number.fill('9');
	await option(desk, 'series', '服务中心大板');
	await expect(number).toHaveValue('9');
});

test('before it goes out one is told what is not to be printed', async ({ desk }) => {
	await begin(desk, 'bulletins', '有一篇还是草稿', '这一期里选了一篇还没有公布的文章。');
	await option(desk, 'series', '南门宣传栏');
	const item = await addItem(desk, 'items');
	await pick(item, '道闸换新', '清和苑南门道闸换新，试行期间请走西侧');
	await desk.getByRole('button', { name: '发布', exact: true }).click();
	const dialog = desk.getByRole('dialog');
	await expect(dialog).toContainText(
		'第 1 项“清和苑南门道闸换新，试行期间请走西侧”还没有公布，这一期里不印',
	);
	await expect(dialog.getByRole('button', { name: /^确认/ })).toBeEnabled();
});
