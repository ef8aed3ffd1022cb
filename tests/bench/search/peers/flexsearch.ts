/** FlexSearch with its own way of cutting Chinese; hits in titles stand before others. */
import { gzipSync } from 'node:zlib';
import { Charset, Index } from 'flexsearch';
import type { SearchPage } from '../../../../publish/search/extract.ts';
import { textOf, timed, type Built } from '../engine.ts';

function exported(index: Index): number {
	let bytes = 0;
	index.export((_key: string, data: string | undefined) => {
		bytes += data ? gzipSync(data).length : 0;
	});
	return bytes;
}

export async function flexsearch(pages: readonly SearchPage[]): Promise<Built> {
	const titles = new Index({ encoder: Charset.CJK });
	const texts = new Index({ encoder: Charset.CJK });
	const { ms: built } = await timed(() => {
		for (const [number, page] of pages.entries()) {
			titles.add(number, page.title);
			texts.add(number, `${page.title}\n${textOf(page)}`);
		}
	});
	const load = exported(titles) + exported(texts);
	return {
		name: 'FlexSearch 0.8 CJK',
		seconds: built / 1000,
		load,
		ask: async (text) => {
			const { result, busy: ms } = await timed(() => [
				...titles.search(text, { limit: pages.length }),
				...texts.search(text, { limit: pages.length }),
			]);
			return { pages: [...new Set(result.map(Number))], labelled: false, ms };
		},
	};
}
