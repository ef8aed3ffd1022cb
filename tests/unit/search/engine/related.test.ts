/** Which pages are near enough to be suggested. */
import { expect, test } from 'vitest';
import { related } from '../../../../src/search/engine/related.ts';
import type { Shard } from '../../../../src/search/pagefind/shard.ts';
import { runsOf } from '../../../../src/search/words/run.ts';

/** Texts, none of them a title; 96 more pages say 登记 alone. */
const texts = ['警铃和广播会响', '装修在工作日', '地上修好后开工', '登记一次', '社区'];
const others = Array.from({ length: 96 }, () => '登记');
const all = [...texts, ...others];
const textPlace = 100;

const shard = {
	pages: all.length,
	phrase: (pairs: readonly string[]) => {
		const text = pairs.map((pair, place) => (place === 0 ? pair : pair.slice(1))).join('');
		const found = all.flatMap((one, page) => (one.includes(text) ? [page] : []));
		return Promise.resolve(new Map(found.map((page) => [page, textPlace])));
	},
} as unknown as Shard;

test.each([
	['警铃响', [0], 'a rare word that is most of the question'],
	['装修 开工', [1, 2], 'of several words one that is rare'],
	['结婚登记', [], 'half of it, and said everywhere'],
	['结婚 登记', [], 'a word that is said everywhere'],
	['警铃店', [], 'a place that is not here'],
	['滑雪场', [], 'nothing of it'],
])('%s → %j: %s', async (question, expected) => {
	const { pages } = await related(shard, runsOf(question));
	expect(pages.map(([page]) => page).sort((a, b) => a - b)).toEqual(expected);
});
