/** Reads what comes out of a printer: how many sides, which words, which codes (poppler). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runnable } from './deployed.ts';
import { squaresOn } from './squares.ts';

/** Where apt cannot bring it the tests of words and codes are left out, and say so. */
export const hasPoppler =
	runnable('pdftotext', '/usr/bin/pdftotext') !== undefined &&
	runnable('pdftoppm', '/usr/bin/pdftoppm') !== undefined;
if (!hasPoppler)
	console.warn('注意：这台机器没有 poppler-utils，打印的测试跳过了。请安装再测一次。');

export interface Paper {
	/** Side by side, in the order in which it was laid out: what floats is not in the midst of what flows round it. */
	sides: string[];
	/** What the squares say, on any side. */
	codes: () => Promise<string[]>;
}

/** Blanks are how it is set; radicals stand for the characters they look like. */
export const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

export function paperOf(pdf: Buffer): Paper {
	const folder = mkdtempSync(join(tmpdir(), 'linli-paper-'));
	const file = join(folder, 'sheet.pdf');
	writeFileSync(file, pdf);
	const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], {
		encoding: 'utf8',
		// It complains of glyphs that nobody misses.
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return {
		sides: text.split('\f').slice(0, -1),
		codes: () => squaresOn(pdf, 150),
	};
}

/** As it comes out of the printer of whoever presses 打印: pictures that nobody has scrolled to as well. */
export async function printed(page: Page): Promise<Paper> {
	await page.evaluate(async () => {
		const images = [...document.querySelectorAll('img')];
		for (const image of images) image.loading = 'eager';
		await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
	});
	return paperOf(await page.pdf({ preferCSSPageSize: true }));
}
