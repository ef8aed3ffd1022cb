/** What axe finds on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Only what it finds, which it tells much sooner than what is right; without asking frames of other hosts,
 * which no page here has.
 * @param exclude selectors of what it shall not look at
 */
export async function violationsOf(page: Page, ...exclude: string[]) {
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	const { violations } = await exclude.reduce((all, one) => all.exclude(one), axe).analyze();
	return violations;
}
