/** States of search that the pages of the accessibility test do not show. */
import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from '../axe.ts';
import { outOfPage } from './measure.ts';
import { pathOf } from './pages.ts';
import { searchBox } from './search-box.ts';
import { answer, hitsOf, standIn } from './search-stand-in.ts';

async function violations(page: Page): Promise<string[]> {
	return (await violationsOf(page)).map(
		({ id, nodes }) => `${id} ${nodes.map(({ target }) => target).join(' ')}`,
	);
}

test('filters unfolded, chosen and offered are accessible, with letters twice as large too', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await standIn(page, () =>
		answer(
			hitsOf('停水', 12).map((hit) => ({
				...hit,
				states: ['已过期'],
				sections: [{ title: '停水时间', address: `${hit.address}#s1` }],
			})),
			{
				match: 'related',
				readAs: '停水',
				alsoSearched: ['停止供水'],
				offers: [{ label: '只看2026年', text: '停水', filters: { 年份: ['2026'] } }],
			},
		),
	);
	await page.goto('/search/?q=停水2026年&栏目=通知公告&年份=2025');
	await expect(searchBox(page).titles).toHaveCount(10);
	await page.locator('[data-part="filters"] > summary').click();
	expect(await violations(page)).toEqual([]);
	await page.addStyleTag({ content: 'html { font-size: 32px }' });
	expect(await page.evaluate(outOfPage)).toEqual([]);
});

test('the line that says what is marked is accessible', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(pathOf('notice'));
	const word = (await page.getByRole('heading', { level: 1 }).innerText()).slice(0, 3);
	await page.goto(`${pathOf('notice')}?q=${encodeURIComponent(word)}`);
	await expect(page.locator('.marked-words')).toContainText('正在标出');
	expect(await violations(page)).toEqual([]);
});
