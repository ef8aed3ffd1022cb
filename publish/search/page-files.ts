/**
 * The texts that results are shown from. Pagefind's own would be tokens, half as large again, and to read ten of
 * them back took a slow phone longer than to find them (measured).
 */
import { fold } from '../../src/search/words/characters.ts';
import type { PageText } from '../../src/search/pagefind/page-text.ts';
import type { SearchPage } from './extract.ts';
import { byteName } from '../../src/search/pagefind/byte-names.ts';
import { packed } from '../../src/search/pagefind/packed.ts';
import { traditionalIn } from './traditional.ts';

/** A page as its hit needs it, in the characters questions are compared with. */
export function pageText({ address, title, summary, blocks, facts, date }: SearchPage): PageText {
	const lines = blocks
		.map(({ text, heading }) => ({ text: fold(text), heading }))
		.filter(({ text }) => text !== '');
	const [when] = facts['举行'] ?? [];
	const traditional = traditionalIn([title, ...blocks.map(({ text }) => text)].join(''));
	return {
		address,
		title: fold(title),
		blocks: lines.map(({ text }) => text),
		headings: lines.flatMap(({ heading }, block) => (heading ? [{ id: heading.id, block }] : [])),
		column: facts['栏目']?.[0] ?? '',
		kind: facts['类型']?.[0],
		date,
		...(when ? { when } : {}),
		...(summary ? { summary: fold(summary) } : {}),
		states: facts['状态'] ?? [],
		...(traditional ? { traditional } : {}),
	};
}

/** Letters of a page's name: two of 5,000 pages share one in one of 3,000 builds, and are told apart then. */
export const nameLength = 7;

export interface PageFile {
	/** By its bytes, which hold dates and states too: they change while tokens do not. */
	name: string;
	content: Uint8Array;
}

export function pageFile(page: SearchPage): PageFile {
	const content = packed(Buffer.from(JSON.stringify(pageText(page))));
	return { name: byteName(content), content };
}
