/** The built index against plain comparison of every page: nothing is missed, nothing is made up. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../src/search/words/analyzer.ts';
import { fold } from '../../src/search/words/characters.ts';
import { comparedTitle } from '../../src/search/words/run.ts';
import { everyPage, pagesOf, searchOf } from './search-source.ts';
import { length } from '../length.ts';
import { seeded } from '../seeded.ts';
import { folder, isSampleDay } from './built.ts';
import { absentPieces, holders, randomPiece, truthOf } from './search-truth.ts';

/** Between characters a space is no boundary, and the index does not keep it. */
const withoutHanSpaces = (text: string) =>
	text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

const sites: [name: string, folder: string][] = [['site', folder]];
if (isSampleDay && length !== 'short') sites.push(['corpus', resolve('.cache/test/corpus')]);
for (const [name, site] of sites)
	if (!existsSync(site)) console.warn(`没有 ${name} 的网站，它的搜索没有测到。`);

describe.each(sites.filter(([, site]) => existsSync(site)))(
	'over the built %s',
	async (name, site) => {
		const pages = pagesOf(site);
		const truth = truthOf(pages);
		const { search, searchIndex } = await searchOf(site);
		// Other names find more than what was written, which is not what is compared here.
		searchIndex.contents.synonyms.length = 0;
		/** All addresses, or of very many the first. */
		const found = async (question: string) => {
			const { match, hits, readAs, total } = await search(question, { size: 40 });
			const addresses = match === 'exact' && !readAs ? hits.map(({ address }) => address) : [];
			return { total: addresses.length > 0 ? total : 0, addresses: addresses.sort() };
		};
		const expectExactly = async (question: string) => {
			const answer = await found(question);
			const right = holders(truth, question);
			expect(answer.total, question).toBe(right.length);
			if (right.length <= 40) expect(answer.addresses, question).toEqual(right);
			else expect(right, question).toEqual(expect.arrayContaining(answer.addresses));
		};
		const times = name === 'site' ? 200 : 60;

		test(`${times} random pieces of text find exactly the pages they stand on`, async () => {
			const random = seeded(20261122);
			for (let count = 0; count < times; count += 1) {
				const piece = randomPiece(truth, random);
				await expectExactly(piece);
			}
		});

		test('so do single characters', async () => {
			const random = seeded(7);
			for (let count = 0; count < 20; count += 1) {
				const [character = ''] = randomPiece(truth, random).match(/\p{Script=Han}/u) ?? [];
				await expectExactly(character);
			}
		});

		test('what stands nowhere finds nothing, or is called a suggestion', async () => {
			for (const piece of absentPieces(truth, seeded(42), 20))
				expect((await found(piece)).total, piece).toBe(0);
		});

		test('the full title of every page finds it first, or first what amends it', async () => {
			for (const { title, address } of name === 'site'
				? pages
				: pages.filter((_, index) => index % 25 === 0)) {
				const [first, second] = (await search(title, { size: 2 })).hits;
				const amends = pages
					.filter((page) => page.address === first?.address)
					.flatMap(({ facts }) => facts['次序'] ?? [])
					.filter((value) => value.endsWith('修改'))
					.map((value) => value.replace('修改', '被改'));
				const same = pages.filter((page) => comparedTitle(page.title) === comparedTitle(title));
				const isAmended = same.some(({ facts }) =>
					facts['次序']?.some((value) => amends.includes(value)),
				);
				expect(
					same.map((page) => page.address),
					`${title} ${address}`,
				).toContain(isAmended ? second?.address : first?.address);
			}
		});

		test('what was indexed is what the pages say, letter for letter', async () => {
			const indexed = new Map((await everyPage(searchIndex)).map((page) => [page.address, page]));
			expect(indexed.size).toBe(pages.length);
			for (const { address, title, blocks } of pages.slice(0, 300)) {
				const page = indexed.get(address);
				expect(page?.title).toBe(fold(title));
				expect(page?.blocks).toEqual(blocks.map(({ text }) => fold(text)).filter(Boolean));
				for (const { text } of blocks)
					expect(decode(encode(text))).toBe(withoutHanSpaces(fold(text)));
			}
		});
	},
);
