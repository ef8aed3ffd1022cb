/** The order in which Tab goes through a page, and whether one sees where one is. */
import type { Page } from '@playwright/test';

/** Numbers what a keyboard must reach, in the order of the page, and returns their names. */
function numberTargets(): string[] {
	const targets = [
		...document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [tabindex="0"]',
		),
	].filter((element) => element.checkVisibility() && !element.matches(':disabled'));
	return targets.map((element, place) => {
		element.dataset['place'] = String(place);
		return `${place} ${element.tagName} “${(element.textContent || element.id).trim().slice(0, 16)}”`;
	});
}

interface Focused {
	place: number;
	/** Takes focus although it is no control: a frame that scrolls, for one. */
	other: string;
	faults: string[];
}

function focused(): Focused {
	const element = document.activeElement as HTMLElement | null;
	if (!element || element === document.body) return { place: -1, other: '', faults: [] };
	const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
	const shadow = boxShadow;
	const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
	const boxes = [...element.getClientRects()];
	const inView = boxes.some(
		({ top, bottom, left, right }) =>
			bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
	);
	element.blur();
	const changed = outlined || getComputedStyle(element).boxShadow !== shadow;
	element.focus({ preventScroll: true });
	const box = boxes[0];
	const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
	const covered = inView && top && !element.contains(top) && !top.contains(element);
	const place = element.dataset['place'];
	const scrolls = element.scrollWidth > element.clientWidth;
	return {
		place: place === undefined ? -2 : Number(place),
		other: scrolls ? '' : element.outerHTML.slice(0, 60),
		faults: [
			...(changed ? [] : ['has no visible focus']),
			...(inView ? [] : ['is out of view']),
			...(covered ? [`is covered by ${top.tagName}`] : []),
		],
	};
}

/**
 * Presses Tab from the top of the page to its end.
 * @returns what was out of order, unseen or covered
 */
export async function tabThrough(page: Page): Promise<string[]> {
	const names = await page.evaluate(numberTargets);
	const faults: string[] = [];
	let next = 0;
	for (let step = 0; step < names.length + 20; step += 1) {
		await page.keyboard.press('Tab');
		const { place, other, faults: own } = await page.evaluate(focused);
		// Past the last, focus leaves the page or begins again.
		if (next === names.length && place <= 0) return faults;
		if (place === -2 && !other) continue;
		if (place !== next)
			return [...faults, `expected ${names[next] ?? 'the end'}, got ${names[place] ?? other}`];
		faults.push(...own.map((fault) => `${names[place] ?? ''} ${fault}`));
		next += 1;
	}
	return [...faults, `a trap after ${names[next - 1] ?? 'the start'}`];
}
