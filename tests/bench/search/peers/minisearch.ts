/** MiniSearch, which cuts nothing itself: with the platform's words, and with our pairs of characters. */
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { SearchPage } from '../../../../publish/search/extract.ts';
import { encode } from '../../../../src/search/words/analyzer.ts';
import { runsOf } from '../../../../src/search/words/run.ts';
import { textOf, timed, type Built } from '../engine.ts';

type Cut = (text: string) => string[];

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const words: Cut = (text) =>
	[...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
const pairs: Cut = (text) =>
	encode(text)
		.map((token) => token.replace(/[^\p{L}\p{N}_]/gu, ''))
		.filter(Boolean);
const pairsAsked: Cut = (text) => runsOf(text).flatMap(({ tokens }) => tokens);

async function built(
	name: string,
	pages: readonly SearchPage[],
	cut: Cut,
	asked: Cut,
): Promise<Built> {
	const engine = new MiniSearch({ fields: ['title', 'text'], tokenize: cut });
	const { ms: took } = await timed(() =>
		engine.addAll(pages.map((page, id) => ({ id, title: page.title, text: textOf(page) }))),
	);
	const load = gzipSync(JSON.stringify(engine)).length;
	return {
		name,
		seconds: took / 1000,
		load,
		ask: async (text) => {
			const { result, busy: ms } = await timed(() =>
				engine.search(text, { tokenize: asked, combineWith: 'AND', boost: { title: 5 } }),
			);
			return { pages: result.map(({ id }) => Number(id)), labelled: false, ms };
		},
	};
}

export const minisearchWords = (pages: readonly SearchPage[]) =>
	built('MiniSearch 7 + Intl.Segmenter', pages, words, words);
export const minisearchPairs = (pages: readonly SearchPage[]) =>
	built('MiniSearch 7 + 双字', pages, pairs, pairsAsked);
