/** Orama with its own Chinese tokenizer; every word must be found. */
import { gzipSync } from 'node:zlib';
import { create, insertMultiple, save, search } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import type { SearchPage } from '../../../../publish/search/extract.ts';
import { textOf, timed, type Built } from '../engine.ts';

export async function orama(pages: readonly SearchPage[]): Promise<Built> {
	const engine = create({
		schema: { title: 'string', text: 'string' } as const,
		components: { tokenizer: createTokenizer() },
	});
	const { ms: built } = await timed(() =>
		insertMultiple(
			engine,
			pages.map((page, number) => ({ id: String(number), title: page.title, text: textOf(page) })),
			500,
		),
	);
	// Without the texts, which others do not hold either.
	const { index, internalDocumentIDStore } = save(engine);
	const load = gzipSync(JSON.stringify({ index, internalDocumentIDStore })).length;
	return {
		name: 'Orama 3.1 mandarin',
		seconds: built / 1000,
		load,
		ask: async (term) => {
			const { result, busy: ms } = await timed(() =>
				search(engine, { term, threshold: 0, boost: { title: 5 }, limit: pages.length }),
			);
			return { pages: result.hits.map(({ id }) => Number(id)), labelled: false, ms };
		},
	};
}
