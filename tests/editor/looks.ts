/** What axe finds at the desk, and the ways to what is looked at. */
import type { Page } from '@playwright/test';
import { violationsOf } from '../axe.ts';
import { expect, goTo } from './desk.ts';

/** What Decap draws and cannot be mended from outside: one rule at one kind of node. */
const known: { rule: string; node: RegExp; why: string }[] = [
	{
		rule: 'nested-interactive',
		// 小标题 and 插入 in the body's toolbar.
		node: /^<span role="button" tabindex="0" aria-haspopup="true"/,
		why: 'decap-cms-ui-default 3 puts a button into the button of its Dropdown (decap-cms issues 1333, 4216)',
	},
];

/** Its sandbox runs no script, so neither axe; what stands in it is the site's own page, which tests/browser looks at. */
export const preview = '.preview iframe';

async function serious(page: Page): Promise<string[]> {
	return (await violationsOf(page, preview, '.first-run iframe'))
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) =>
			nodes
				.filter(({ html }) => !known.some(({ rule, node }) => rule === id && node.test(html)))
				.map(({ target }) => `${id} (${target.join(' ')})`),
		);
}

export const dialog = (page: Page) => page.getByRole('dialog');
export const press = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).click();

/** Nothing serious may be found. */
export async function finds(page: Page, where: string): Promise<void> {
	expect.soft(await serious(page), where).toEqual([]);
}

/** Opens every section of 更多 at once. */
export const unfold = (page: Page) =>
	page.evaluate(() => {
		for (const section of document.querySelectorAll('.form > details'))
			section.setAttribute('open', '');
	});

export async function openLibrary(page: Page): Promise<void> {
	await goTo(page, '/search/todo');
	await press(page, '图片和附件');
	// The newest stand first: what others have put in may push any other off the first page.
	await expect(dialog(page).getByRole('listitem').first()).toBeVisible();
}
