/** Pages made of documents: whole, in parts, or long ones begun at each part. */
import type { Block, SearchPage } from '../../../publish/search/extract.ts';
import { cut, type TextDocument } from './documents.ts';

export function pageOf(
	document: TextDocument,
	title: string,
	blocks: Block[],
	part = 0,
): SearchPage {
	const { id, date } = document;
	return {
		address: `/policies/${id}${part > 0 ? `-${part}` : ''}/`,
		title,
		blocks,
		date,
		facts: { 栏目: ['政策文件'], 类型: ['文件'], 年份: [date.slice(0, 4)], 日期: [date] },
	};
}

const partSuffix = /（第\d+部分）$/u;
/** The document a page is of, whichever part of it. */
export const documentTitle = (title: string) => title.replace(partSuffix, '');

const partTitle = ({ title }: TextDocument, part: number, of: number) =>
	of > 1 ? `${title}（第${part + 1}部分）` : title;

/** Every document in parts: a page begins with its own part. */
export function partsOf(all: readonly TextDocument[], characters: number): SearchPage[] {
	return all.flatMap((document) => {
		const parts = cut(document.blocks, characters);
		return parts.map((blocks, part) =>
			pageOf(document, partTitle(document, part, parts.length), blocks, part + 1),
		);
	});
}

/** About so many characters of a document from one of its parts on; after its end comes its beginning. */
function turned(parts: readonly Block[][], from: number, characters: number): Block[] {
	const blocks: Block[] = [];
	let size = 0;
	for (const part of [...parts.slice(from), ...parts.slice(0, from)]) {
		if (size >= characters - 500) break;
		blocks.push(...part);
		size += part.reduce((sum, { text }) => sum + text.length, 0);
	}
	return blocks;
}

/** A page from each part of a document on, so that one passage stands on several. */
export function turnedPagesOf(
	all: readonly TextDocument[],
	part: number,
	characters: number,
): SearchPage[] {
	return all.flatMap((document) => {
		const parts = cut(document.blocks, part);
		return parts.map((_, place) =>
			pageOf(
				document,
				partTitle(document, place, parts.length),
				turned(parts, place, characters),
				place + 1,
			),
		);
	});
}
