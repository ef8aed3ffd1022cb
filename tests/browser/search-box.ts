/** The search page as its readers name its parts. */
import type { Locator, Page } from '@playwright/test';

export interface SearchBox {
	field: Locator;
	button: Locator;
	/** What is said above the results. */
	status: Locator;
	/** What a screen reader is told of it. */
	told: Locator;
	note: Locator;
	titles: Locator;
	columns: Locator;
	dates: Locator;
	more: Locator;
	archives: Locator;
	advice: Locator;
	chips: Locator;
	choice: (group: string, value: string | RegExp) => Locator;
	/** Opens a folded group. */
	unfold: (group: string) => Promise<void>;
}

export function searchBox(page: Page): SearchBox {
	const main = page.locator('main');
	const group = (name: string) => main.locator(`[data-filter="${name}"]`);
	return {
		field: main.getByRole('searchbox'),
		button: main.getByRole('button', { name: '搜索', exact: true }),
		status: main.locator('[data-part="status"]'),
		told: main.getByRole('status'),
		note: main.locator('[data-part="note"]'),
		titles: main.getByRole('listitem').getByRole('heading').getByRole('link'),
		columns: main.locator('[data-part="results"] .about'),
		dates: main.locator('[data-part="results"] time'),
		more: main.locator('[data-part="more"]'),
		archives: main.getByRole('heading', { name: '往年活动' }),
		advice: main.locator('[data-part="advice"]'),
		chips: main.getByRole('button', { name: /^去掉/ }),
		choice: (name, value) => group(name).getByRole('checkbox', { name: value }),
		unfold: async (name) => {
			const details = group(name);
			await details.waitFor();
			if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
		},
	};
}

/** `“停水”找到 12 条` → 12, once it is said */
export async function countSaid(page: Page): Promise<number> {
	const said = searchBox(page).status.filter({ hasText: /找到.*\d+ 条|没有找到/ });
	await said.waitFor();
	return Number(/(\d+) 条/.exec(await said.innerText())?.[1] ?? 0);
}
