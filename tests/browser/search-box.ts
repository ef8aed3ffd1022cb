/** The search page as its readers name its parts. */
import type { Locator, Page } from '@playwright/test';

export interface SearchBox {
	field: Locator;
	button: Locator;
	status: Locator;
	titles: Locator;
	dates: Locator;
	more: Locator;
	archives: Locator;
	choice: (group: string, value: string | RegExp) => Locator;
}

export function searchBox(page: Page): SearchBox {
	const main = page.locator('main');
	return {
		field: main.getByRole('searchbox'),
		button: main.getByRole('button', { name: '搜索' }),
		status: main.getByRole('status'),
		titles: main.getByRole('listitem').getByRole('heading').getByRole('link'),
		dates: main.locator('[data-part="results"] .quiet'),
		more: main.getByRole('button', { name: '更多结果' }),
		archives: main.getByRole('heading', { name: '往年活动' }),
		choice: (group, name) =>
			main.getByRole('group', { name: group }).getByRole('checkbox', { name }),
	};
}

/** `“停水”找到 12 条` → 12, once it is said */
export async function countSaid(page: Page): Promise<number> {
	const said = searchBox(page).status.filter({ hasText: /找到.*\d+ 条|没有找到/ });
	await said.waitFor();
	return Number(/(\d+) 条/.exec(await said.innerText())?.[1] ?? 0);
}
