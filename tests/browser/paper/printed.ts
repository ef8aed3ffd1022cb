/** A page as Chromium prints it: how many sheets, of which size, what is on them, and whether anything leaves its box. */
import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';

export interface Printed {
	pdf: Buffer;
	/** Width and height of each sheet in mm. */
	sheets: [number, number][];
}

const mm = (points: string | undefined) => Math.round((Number(points) * 25.4) / 72);

/** Prints what is open, by the size that its styles ask for. */
export async function printed(page: Page): Promise<Printed> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
	return { pdf, sheets: [...boxes].map(([, width, height]) => [mm(width), mm(height)]) };
}

/** All that can be read on the sheets, without spaces; undefined where nothing is there to read it with. */
export function textOf({ pdf }: Printed): string | undefined {
	const { status, stdout } = spawnSync('pdftotext', ['-raw', '-', '-'], {
		input: pdf,
		encoding: 'utf8',
	});
	return status === 0 ? stdout.replace(/\s/g, '') : undefined;
}

/** What is shown on paper, as the page has it, each text by itself. */
export async function textsOn(page: Page, within: string): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	const texts = await page.locator(within).evaluate((root) => {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (!(node instanceof HTMLElement) || node.offsetParent === null) continue;
			if (/^(?:H1|H2|P|DT|DD|B)$/.test(node.tagName)) found.push(node.innerText);
		}
		return found;
	});
	await page.emulateMedia({ media: null });
	return texts.map((text) => text.replace(/\s/g, '')).filter(Boolean);
}

/** Elements whose content is larger than they are, on a sheet of this inner width. @param width mm */
export async function overflowing(page: Page, within: string, width: number): Promise<string[]> {
	const before = page.viewportSize();
	await page.setViewportSize({ width: Math.floor((width * 96) / 25.4), height: 1400 });
	await page.emulateMedia({ media: 'print' });
	const found = await page.locator(within).evaluate((root) =>
		[...root.querySelectorAll<HTMLElement>('*')]
			.filter((one) => one instanceof HTMLElement && getComputedStyle(one).display !== 'inline')
			.filter((one) => {
				const { scrollWidth, clientWidth, scrollHeight, clientHeight } = one;
				// Letters stand out of a close line by what their font keeps free above and below them.
				const letters = Number.parseFloat(getComputedStyle(one).fontSize) * 0.5;
				return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + letters;
			})
			.map(
				({ tagName, className, innerText }) => `${tagName}.${className} ${innerText.slice(0, 30)}`,
			),
	);
	await page.emulateMedia({ media: null });
	if (before) await page.setViewportSize(before);
	return found;
}
