/** A page as the index keeps it, made readable again. */
import { decode, hiddenFrom, lineEnd } from './analyzer.ts';
import { readPagefind, type Fetch } from './files.ts';

export interface Heading {
	id: string;
	/** Which block it is. */
	block: number;
}

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

interface Fragment {
	url: string;
	content: string;
	filters: Record<string, string[]>;
	anchors: { id: string; location: number }[];
}

/** Tokens between line ends, with the place of the first. */
function blocksOf(tokens: readonly string[]): { from: number; text: string }[] {
	const blocks: { from: number; text: string }[] = [];
	let from = 0;
	for (const [place, token] of tokens.entries()) {
		if (token !== lineEnd) continue;
		if (place > from) blocks.push({ from, text: decode(tokens.slice(from, place)) });
		from = place + 1;
	}
	return blocks;
}

function pageText({ url, content, filters, anchors }: Fragment): PageText {
	const all = content.split(' ');
	const hidden = all.indexOf(hiddenFrom);
	const tokens = hidden < 0 ? all : all.slice(0, hidden);
	const [title, ...blocks] = blocksOf(tokens);
	const headings = anchors.map(({ id, location }) => ({
		id,
		block: blocks.findIndex(({ from }) => from === location),
	}));
	return {
		address: url,
		title: title?.text ?? '',
		blocks: blocks.map(({ text }) => text),
		headings: headings.filter(({ block }) => block >= 0).sort((a, b) => a.block - b.block),
		column: filters['栏目']?.[0] ?? '',
		kind: filters['类型']?.[0],
		date: filters['日期']?.[0] ?? '',
		states: filters['状态'] ?? [],
	};
}

/** @param path of a `.pf_fragment` */
export async function readPage(fetch: Fetch, path: string): Promise<PageText> {
	const bytes = await readPagefind(fetch, path);
	return pageText(JSON.parse(new TextDecoder().decode(bytes)) as Fragment);
}
