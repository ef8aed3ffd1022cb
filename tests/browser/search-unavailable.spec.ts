import { expect, test } from '@playwright/test';
import { countSaid, searchBox } from './search-box.ts';

test('without its index the search page says so and offers the archives', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/search/?q=停水');
	const { status, archives } = searchBox(page);
	await expect(status).toContainText('请检查网络');
	await expect(archives).toBeVisible();
});

test('a page opened before a rebuild reads the new list of files and goes on searching', async ({
	page,
}) => {
	let gone = true;
	let lists = 0;
	await page.route('**/*.pf_index', (route) =>
		gone ? route.fulfill({ status: 404, body: 'Not Found' }) : route.continue(),
	);
	await page.route('**/pagefind/search.json', async (route) => {
		lists += 1;
		if (lists > 1) gone = false;
		await route.continue();
	});
	await page.goto('/search/?q=停水');
	expect(await countSaid(page)).toBeGreaterThan(0);
	expect(lists).toBe(2);
});

test('where the new list does not help either, it says so once and offers to open search again', async ({
	page,
}) => {
	let asked = 0;
	await page.route('**/*.pf_index', async (route) => {
		asked += 1;
		await route.fulfill({ status: 404, body: 'Not Found' });
	});
	await page.goto('/search/?q=停水');
	const { status, archives, titles } = searchBox(page);
	await expect(status).toContainText('网站可能刚刚更新过');
	await expect(status).not.toContainText('网络');
	await expect(archives).toBeVisible();
	expect(asked).toBeLessThan(6);
	await page.unroute('**/*.pf_index');
	await page.getByRole('button', { name: '重新打开搜索' }).click();
	await expect(titles.first()).toBeVisible();
});

test('a browser that cannot search is told so, not that its network is at fault', async ({
	page,
}) => {
	await page.addInitScript(() => {
		globalThis.RegExp = new Proxy(RegExp, {
			construct(pattern, given: [string, string?]) {
				if (/\(\?<[!=]/.test(given[0])) throw new SyntaxError('invalid group specifier name');
				return new pattern(...given);
			},
		});
	});
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto('/search/?q=停水');
	const { status, archives } = searchBox(page);
	await expect(status).toContainText('浏览器的版本太旧');
	await expect(archives).toBeVisible();
	await expect(page.getByRole('button', { name: /再试一次|重新打开/ })).toBeHidden();
	expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});
