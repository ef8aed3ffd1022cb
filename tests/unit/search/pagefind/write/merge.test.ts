/** Words of pages that were read at different times are those of the same pages read at once. */
import { expect, test } from 'vitest';
import { indexPage } from '../../../../../publish/search/index-page.ts';
import type { IndexPage } from '../../../../../src/search/pagefind/write/index-page.ts';
import { mergedWords, type Part } from '../../../../../src/search/pagefind/write/merge.ts';
import { seedsOf } from '../../../../length.ts';
import { seeded, type Random } from '../../../../seeded.ts';
import { generatedPage, wildPage } from './generated-pages.ts';
import { wordsOf } from './oracle.ts';

/** Accents only here and there, so that a way of writing comes and goes. */
const accented = (number: number): IndexPage => ({
	name: `accents${number}`,
	title: ['café'],
	lines: [{ tokens: [number % 2 ? 'Café' : 'cafe', 'cafè', '水'], weight: 24 }],
	filters: {},
});

function pagesOf(random: Random): IndexPage[] {
	return Array.from({ length: 40 }, (_, number) => {
		const turn = random();
		if (turn < 0.5) return indexPage(generatedPage(random, number), `p${number}`);
		return turn < 0.8 ? wildPage(random, number) : accented(number);
	});
}

/** The pages read in so many parts, each with some that are gone since. */
function inParts(pages: readonly IndexPage[], count: number, random: Random): Part[] {
	const part = pages.map(() => Math.floor(random() * count));
	return Array.from({ length: count }, (_, own) => {
		const numbers = pages.flatMap((_page, number) =>
			part[number] === own ? [number, ...(random() < 0.2 ? [-1] : [])] : [],
		);
		const read = numbers.map((number) => pages[number] ?? accented(1));
		return { words: wordsOf(read), numbers: Int32Array.from(numbers) };
	});
}

test.each(seedsOf({ short: 6, whole: 100, long: 5000 }))('pages of seed %i', (seed) => {
	const random = seeded(seed);
	const pages = pagesOf(random);
	const merged = mergedWords(inParts(pages, 1 + Math.floor(random() * 5), random));
	const right = wordsOf(pages);
	expect(merged.ends, `SEED=${seed}`).toEqual(right.ends);
	expect(Buffer.compare(merged.bytes, right.bytes), `SEED=${seed}`).toBe(0);
});

test('of pages that are all gone no word is left', () => {
	const words = wordsOf([accented(0), accented(1)]);
	const { ends, bytes } = mergedWords([{ words, numbers: Int32Array.of(-1, -1) }]);
	expect([ends.length, bytes.length]).toEqual([0, 0]);
});
