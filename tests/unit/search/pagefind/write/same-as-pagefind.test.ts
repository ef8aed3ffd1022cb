/** Our writer against Pagefind itself, over a few of the texts of the series. */
import { close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { indexPage } from '../../../../../publish/search/index-page.ts';
import { seeded } from '../../../../seeded.ts';
import { expectEqual } from './expect-equal.ts';
import { generatedPage, wildPage } from './generated-pages.ts';
import { indexedWords } from '../../../../../src/search/pagefind/write/indexed-words.ts';

afterAll(() => close());

test('generated texts: every word stands at the same places, with the same weights', async () => {
	const random = seeded(1);
	const pages = Array.from({ length: 60 }, (_, number) => generatedPage(random, number));
	await expectEqual(
		pages.map((page, number) => indexPage(page, `p${number}`)),
		'seed 1',
	);
});

test('so do tokens of any characters', async () => {
	const random = seeded(2);
	await expectEqual(
		Array.from({ length: 60 }, (_, number) => wildPage(random, number)),
		'seed 2',
	);
});

describe('the words of a token, parts and endings after a sign ~', () => {
	test.each([
		['养老', '养老'],
		['15|条', '15条 ~15 ~条'],
		['1.5|亿', '15亿 ~亿 ~5亿'],
		['3.5', '35'],
		['www.gov.cn', 'wwwgovcn ~www ~gov ~cn ~govcn'],
		['4.5kg', '45kg ~kg'],
		['4.5KG', '45kg ~kg ~5kg'],
		['COVID-19', 'covid19 ~covid ~19'],
		['WKWebVIEWComponent', 'wkwebviewcomponent ~wk ~web ~view ~component'],
		['café', 'cafe'],
		['，', ''],
		['❤', '❤'],
		['🏽', ''],
	])('%s → %s', (token, words) => {
		const { wholes, parts, endings } = indexedWords(token);
		const marked = [...parts, ...endings].map(({ word }) => `~${word}`);
		expect([...wholes.map(({ word }) => word), ...marked].join(' ')).toBe(words);
	});
});
