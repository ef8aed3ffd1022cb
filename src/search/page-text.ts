/** A page as its hit is made of it. */
import { readPagefind, type Fetch } from './files.ts';

export interface Heading {
	id: string;
	/** Which block it is. */
	block: number;
}

/** Folded: in the characters that questions are compared with. */
export interface PageText {
	address: string;
	title: string;
	/** Paragraphs, headings, cells in the order of the page, without the title. */
	blocks: string[];
	headings: Heading[];
	column: string;
	kind: string | undefined;
	date: string;
	states: string[];
}

/** @param path of a `.pf_page` */
export async function readPage(fetch: Fetch, path: string): Promise<PageText> {
	const bytes = await readPagefind(fetch, path);
	return JSON.parse(new TextDecoder().decode(bytes)) as PageText;
}
