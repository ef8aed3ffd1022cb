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
	/** Of an event: when it is, `2026-11-28 09:00`, or its day. */
	when?: string;
	/** What it is about, in a sentence; not searched. */
	summary?: string;
	states: string[];
	/** Its Traditional characters, and for each the Simplified one; absent where it has none. */
	traditional?: [string, string];
}

/** The page's words in Simplified characters, each where it stood: the text keeps its length. */
export function simplifier({
	traditional,
}: Pick<PageText, 'traditional'>): (text: string) => string {
	if (!traditional) return (text) => text;
	const [from, to] = traditional;
	const simple = new Map([...from].map((character, place) => [character, to[place] ?? character]));
	return (text) =>
		text.replace(/\p{Script=Han}/gu, (character) => simple.get(character) ?? character);
}

/** @param path of a `.pf_page` */
export async function readPage(fetch: Fetch, path: string): Promise<PageText> {
	const bytes = await readPagefind(fetch, path);
	return JSON.parse(new TextDecoder().decode(bytes)) as PageText;
}
