/** 设施: whether it is open by the reader’s clock, a number that dials, the way there; found in search, and on paper. */
import { expect, test } from '@playwright/test';
import { open } from '../pages.ts';

/** Shanghai time, a Saturday of the sample, and a holiday. */
const moments: [at: string, reading: RegExp, canteen: RegExp][] = [
	['2026-11-28T11:00:00+08:00', /^现在开着$/, /^现在开着$/],
	['2026-11-28T17:45:00+08:00', /^现在开着，到18:00$/, /^后天10:45开门$/],
	['2026-11-28T20:00:00+08:00', /^明天9:00开门$/, /^后天10:45开门$/],
	['2026-10-01T10:00:00+08:00', /放假/, /放假/],
];

for (const [at, reading, canteen] of moments)
	test(`at ${at} it says what is open`, async ({ page }) => {
		await page.clock.setFixedTime(new Date(at));
		await open(page, '/facilities/');
		const found = (name: string) => page.locator('main section', { hasText: name }).first();
		await expect(found('半亩书屋').locator('open-now')).toHaveText(reading);
		await expect(found('清和食堂').locator('open-now')).toHaveText(canteen);
		// Round the clock is round the clock, on any day.
		await expect(page.locator('#gateball open-now')).toHaveText('现在开着');
	});

test('the number dials, the way is told, the picture has words; on paper they stand together', async ({
	page,
}) => {
	await open(page, '/facilities/');
	const canteen = page.locator('#canteen');
	await expect(canteen.getByRole('link', { name: '0571-0000 0002' })).toHaveAttribute(
		'href',
		'tel:0571-00000002',
	);
	await canteen.getByText('怎么走').click();
	await expect(canteen).toContainText('门口没有台阶，轮椅可以直接推进来');
	await expect(canteen.getByRole('img')).toHaveAccessibleName(/清和食堂的门面/);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('open-now').first()).toBeHidden();
	const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(sheets.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2);
});

test('one finds it by what it has, and from the community’s own page', async ({ page }) => {
	await open(page, '/search/?q=大字书');
	await expect(page.getByRole('link', { name: '设施' }).first()).toBeVisible();
	await open(page, '/about/');
	await page
		.getByRole('navigation', { name: '还可以看' })
		.getByRole('link', { name: '设施' })
		.click();
	await expect(page).toHaveURL(/\/facilities\/$/);
});
