/** What a built page says, block by block, for the index: read from its HTML, so that nothing hidden can be in it. */
import { parse, HTMLElement, NodeType, type Node } from 'node-html-parser';

export interface Block {
	text: string;
	/** Level and address of a heading. */
	heading?: { tag: string; id: string };
}

export interface SearchPage {
	address: string;
	title: string;
	/** What the page says of itself in a sentence, where its text is shown. */
	summary?: string;
	blocks: Block[];
	/** 栏目, 类型, 年份…: values by name. */
	facts: Record<string, string[]>;
	/** `2026-11-20`, or `` where the page has none. */
	date: string;
}

/** Elements that begin and end a line. */
const lines = new Set(
	'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
		' ',
	),
);
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'h1']);

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

function skipped(element: HTMLElement, tag: string): boolean {
	return (
		silent.has(tag) || ['data-search-skip', 'hidden'].some((name) => element.hasAttribute(name))
	);
}

/** Adds the blocks of a node to a list whose last block is still being written. */
function gather(node: Node, blocks: Block[]) {
	if (!isElement(node)) {
		const last = blocks.at(-1);
		if (node.nodeType === NodeType.TEXT_NODE && last) last.text += node.text;
		return;
	}
	const tag = node.tagName.toLowerCase();
	if (skipped(node, tag)) return;
	const line = lines.has(tag);
	const id = node.getAttribute('id');
	if (line) blocks.push({ text: '', ...(/^h\d$/.test(tag) && id ? { heading: { tag, id } } : {}) });
	for (const child of node.childNodes) gather(child, blocks);
	if (line) blocks.push({ text: '' });
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The article alone: to read a page's head and styles takes longer than the rest. */
function articleOf(html: string): HTMLElement | undefined {
	const from = html.lastIndexOf('<article', html.indexOf('data-search='));
	if (from < 0) return undefined;
	const article = html.slice(from, html.lastIndexOf('</article>') + '</article>'.length);
	return parse(article).querySelector('[data-search]') ?? undefined;
}

const description = /<meta name="description" content="([^"]*)"/;

/** What the page's head says of it; to parse the whole head takes longer than all the rest. */
function summaryOf(html: string): string {
	const [, written = ''] = description.exec(html.slice(0, 20_000)) ?? [];
	return tidy(parse(written).text);
}

/** @returns the page as JSON; undefined for one that is not to be found */
export function extracted(address: string, html: string): string | undefined {
	const page = extract(address, html);
	return page && JSON.stringify(page);
}

/** @returns undefined for a page that is not to be found */
export function extract(address: string, html: string): SearchPage | undefined {
	const body = articleOf(html);
	const title = tidy(body?.querySelector('h1')?.text ?? '');
	if (!body || !title) return undefined;
	const facts = JSON.parse(body.getAttribute('data-search-facts') ?? '{}') as SearchPage['facts'];
	const blocks: Block[] = [];
	const isShown = body.getAttribute('data-search') === 'page';
	if (isShown) gather(body, blocks);
	const summary = isShown ? summaryOf(html) : '';
	return {
		address,
		title,
		...(summary && summary !== title ? { summary } : {}),
		blocks: blocks
			.map((block) => ({ ...block, text: tidy(block.text) }))
			.filter(({ text }) => text !== ''),
		facts,
		date: facts['日期']?.[0] ?? '',
	};
}
