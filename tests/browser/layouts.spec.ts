/**
 * Every layout in one visit: axe, widths, fingers, keyboard and quiet look at the page that is open, for most of the
 * time of a test is the opening; at last the text is enlarged in it. `without-script.spec.ts` is the second visit.
 */
import { expect, type Page } from '@playwright/test';
import { violationsOf } from '../axe.ts';
import { complaintsOf } from './complaints.ts';
import { clipped, enlargeText, outOfPage, overlapsInHead } from './measure.ts';
import { layouts, lengthOf, missing, open } from './pages.ts';
import { readerWith } from './reader.ts';
import { smallTargets } from './small-targets.ts';
import { tabThrough } from './tab-order.ts';

const test = readerWith();

const finger = 44;
/** Layouts that axe looks at in the dark too. */
const inTheDark = ['home', 'notice', 'policy', 'search results'];

/** WeChat's largest steps: ×1.75 with Apple, about ×1.65 with Android. */
const enlargements = [
	{ factor: 1.75, width: 320 },
	{ factor: 1.75, width: 375 },
	{ factor: 1.65, width: 360 },
];

const widen = (page: Page, width: number) => page.setViewportSize({ width, height: 740 });

/** As the page was when it opened: at its top, the focus nowhere. */
const atRest = (page: Page) =>
	page.evaluate(() => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		window.scrollTo(0, 0);
	});

/** `color-contrast: Elements must meet … (.often > a)` */
async function axeFindsNothing(page: Page, where: string): Promise<void> {
	const found = (await violationsOf(page)).flatMap(({ id, help, nodes }) =>
		nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
	);
	expect.soft(found, `axe ${where}`).toEqual([]);
}

async function staysInside(page: Page, where: string): Promise<void> {
	expect.soft(await page.evaluate(outOfPage), `scrolls sideways ${where}`).toEqual([]);
	expect.soft(await page.evaluate(clipped), `cuts text off ${where}`).toEqual([]);
}

/** Nothing can be asked of the page after this: its sizes stand in its elements. */
async function holdsLargeText(page: Page): Promise<void> {
	for (const { factor, width } of enlargements) {
		await widen(page, width);
		await page.evaluate(enlargeText, factor);
		const at = `×${factor} at ${width} px`;
		await staysInside(page, at);
		expect.soft(await page.evaluate(overlapsInHead), at).toEqual([]);
	}
}

test('the sample has a page of every layout', () => {
	expect(missing).toEqual([]);
});

for (const { name, path } of layouts) {
	test(
		`${name} is accessible, fits, answers finger and keyboard, is quiet, and holds text as large as WeChat makes it`,
		lengthOf(name),
		async ({ reader: page, baseURL }) => {
			page.removeAllListeners();
			const complaints = complaintsOf(page, baseURL);
			await widen(page, 360);
			await open(page, path);
			// The keyboard first: it begins where the reader does.
			expect.soft(await tabThrough(page), 'Tab in order, and seen').toEqual([]);
			expect.soft(await page.evaluate(smallTargets, finger), 'smaller than a finger').toEqual([]);
			await atRest(page);
			for (const width of [320, 360, 768, 1280]) {
				await widen(page, width);
				await staysInside(page, `at ${width} px`);
				if (width === 360 || width === 1280) await axeFindsNothing(page, `at ${width} px`);
			}
			if (inTheDark.includes(name))
				for (const width of [1280, 360]) {
					await page.emulateMedia({ colorScheme: 'dark' });
					await widen(page, width);
					await axeFindsNothing(page, `at ${width} px in the dark`);
				}
			await page.emulateMedia({ colorScheme: 'light' });
			// Pictures further down are fetched when they come near.
			await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
			await page.waitForLoadState('networkidle');
			expect.soft(complaints, 'complaints').toEqual([]);
			await atRest(page);
			await holdsLargeText(page);
		},
	);
}
