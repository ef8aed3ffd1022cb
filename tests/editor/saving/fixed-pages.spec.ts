/** A page of one's own: made in the editor, called by a word of its title, linked from where it says. */
import { join } from 'node:path';
import { rawEntries } from '../../../src/gate/reading/raw-entries.ts';
import { readContent } from '../../../src/gate/reading/content.ts';
import { entryIndex } from '../../../src/lib/entries.ts';
import { frameOf } from '../../../src/views/frame.ts';
import { expect, goTo, newArticle, openSection, test, writeBody } from '../desk.ts';
import { addItem, choose, more, photo, pressToSave, row } from '../form.ts';
import type { Repository } from '../desk.ts';

test.describe.configure({ timeout: 120_000 });

const title = '社区图书互借办法';
const summary = '两个小区的居民怎样互相借书，借多久、弄丢了怎么办。';

/** What the foot of every page leads to. */
async function footOf({ folder }: Repository): Promise<string[]> {
	const pages = rawEntries(readContent(join(folder, 'content'))).get('pages') ?? [];
	const index = await entryIndex(new Map([['pages', pages]]));
	const { foot } = frameOf(index, { title, description: summary, path: '/' });
	return foot.pages.map(({ label, address }) => `${label} ${address}`);
}

test('a page is made, stands in the foot, goes from there, and comes back', async ({
	desk,
	repository,
}) => {
	await goTo(desk, '/collections/pages');
	await desk.getByRole('link', { name: '写一个页面' }).click();
	await expect(desk.getByLabel('标题', { exact: true })).toBeVisible();
	await desk.getByLabel('标题', { exact: true }).fill(title);
	await row(desk, 'summary').locator('textarea').fill(summary);
	await writeBody(desk, '一次借两本，借一个月，弄丢了拿一本来换。');
	await pressToSave(desk, repository, '保存并发布');

	const path = 'content/pages/sqtshjbf.md';
	expect(repository.entry(path)).toMatchObject({ title, summary });
	expect(repository.entry(path).body.trim()).toBe('一次借两本，借一个月，弄丢了拿一本来换。');
	await expect(desk).toHaveURL(/\/collections\/pages\/entries\/sqtshjbf$/);
	expect(await footOf(repository)).toContain(`${title} /sqtshjbf/`);

	// Another title later leaves its address as it is.
	await desk.getByLabel('标题', { exact: true }).fill('图书互借');
	await openSection(desk, '发布设置');
	await row(desk, 'menu').locator('select').selectOption({ label: '概况页' });
	await pressToSave(desk, repository, '保存并发布');
	expect(repository.entry(path)).toMatchObject({ title: '图书互借', menu: 'about' });
	expect((await footOf(repository)).join()).not.toContain('sqtshjbf');

	await more(desk, '删除');
	const dialog = desk.getByRole('dialog');
	await expect(dialog.getByRole('button', { name: '改为撤回' })).toHaveCount(0);
	await dialog.getByRole('button', { name: '删除', exact: true }).click();
	await dialog.getByRole('button', { name: '真的删除' }).click();
	await expect.poll(() => repository.exists(path)).toBe(false);

	// It leads back to the list first.
	await expect(desk.getByRole('heading', { name: '固定页面' })).toBeVisible();
	await goTo(desk, '/search/bin');
	await desk.getByRole('button', { name: '放回来：图书互借' }).click();
	await expect(desk.locator('.done')).toContainText('放回来了，居民又看得到');
	expect(repository.entry(path)).toMatchObject({ title: '图书互借', menu: 'about' });
});

test('two pages of one title, and one called as a page of the site, have addresses of their own', async ({
	desk,
	repository,
}) => {
	for (const [name, word] of [
		['楼道执勤办法', 'ldzqbf'],
		['楼道执勤、办法', 'ldzqbf-2'],
		['Search', 'search-2'],
	] as const) {
		await newArticle(desk, 'pages');
		await desk.getByLabel('标题', { exact: true }).fill(name);
		await row(desk, 'summary').locator('textarea').fill(summary);
		await pressToSave(desk, repository, '保存并发布');
		expect(repository.entry(`content/pages/${word}.md`)).toMatchObject({ title: name });
	}
});

test('a facility gets its photograph, which goes with it, and words for it', async ({
	desk,
	repository,
}) => {
	await goTo(desk, '/collections/settings/entries/facilities');
	await expect(row(desk, 'items')).toBeVisible();
	const item = await addItem(desk, 'items');
	await expect(item.getByLabel('照片说明')).toHaveCount(0);
	await item.getByLabel('名称').fill('棋牌室');
	await item.getByLabel('在哪里').fill('清和苑3号楼架空层');
	await choose(item.locator('.upload'), await photo('棋牌室.jpg'), '棋牌室.jpg');
	await item.getByLabel('照片说明').fill('四张方桌，八位老人在下象棋');
	await pressToSave(desk, repository, '保存并发布');
	const text = repository.read('content/settings/facilities.yml');
	expect(text).toContain('picture: ../media/facilities/棋牌室.jpg');
	expect(text).toContain('key: qipaishi');
	expect(repository.exists('content/media/facilities/棋牌室.jpg')).toBe(true);
});
