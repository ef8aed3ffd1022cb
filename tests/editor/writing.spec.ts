/** From an empty form to a file: what a staff member types is what stands in the repository. */
import { expect, expectSaved, newArticle, openArticle, publish, test, writeBody } from './desk.ts';
import { pressChange } from './form.ts';

test('a plain notice needs a title, one sentence and a body', async ({ desk, repository }) => {
	await newArticle(desk, 'notices');
	await desk.getByLabel('标题', { exact: true }).fill('图书角周日闭馆一天');
	await desk.getByLabel('一句话说明').fill('清和社区图书角11月29日闭馆盘点，11月30日照常开放。');
	await writeBody(desk, '还书请投门口的还书箱。');
	await publish(desk);
	const path = repository.find('notices', '图书角周日闭馆一天');
	const { publishedAt, body, ...rest } = repository.entry(path);
	expect(rest).toEqual({
		title: '图书角周日闭馆一天',
		summary: '清和社区图书角11月29日闭馆盘点，11月30日照常开放。',
		stage: 'ready',
	});
	expect(body).toBe('\n还书请投门口的还书箱。\n');
	const now = new Intl.DateTimeFormat('sv-SE', {
		timeZone: 'Asia/Shanghai',
		dateStyle: 'short',
		timeStyle: 'short',
	}).format();
	expect(String(publishedAt).slice(0, 13)).toBe(now.slice(0, 13));
	// A second article of the same minute has a number after it.
	const id = String(publishedAt).replace(/[-:]/g, '').replace(' ', '-');
	expect(path).toMatch(new RegExp(`^content/notices/${id}(-\\d+)?\\.md$`));
	expect(repository.git('log', '-1', '--format=%an %s', '--', path)).toBe(
		'沈小满 发布：图书角周日闭馆一天',
	);
	expect(repository.git('status', '--porcelain', 'content')).toBe('');
});

test('changing one field leaves every other byte of the file', async ({ desk, repository }) => {
	const path = 'content/activities/20241020-report.md';
	const before = repository.read(path);
	await openArticle(desk, path);
	await desk.getByLabel('地点').fill('清和苑、柳岸里各单元门厅');
	await pressChange(desk);
	await expectSaved(desk);
	expect(repository.read(path)).toBe(
		before.replace('place: 清和苑、柳岸里各参评单元', 'place: 清和苑、柳岸里各单元门厅'),
	);
});
