/**
 * The page that Pagefind is given in place of a built one: tokens instead of text. Whatever stands in
 * Pagefind's metadata is searched, so only the title does; all else is a filter, which is not.
 */
import { encode, encodeTitle, lineEnd } from '../../src/search/words/analyzer.ts';
import { filterNames, orderName } from '../../src/search/contract.ts';
import { numberTokens } from '../../src/search/words/question.ts';
import { titlePlaces } from '../../src/search/pagefind/shard.ts';
import { simplifier } from '../../src/search/pagefind/page-text.ts';
import type { SearchPage } from './extract.ts';
import { traditionalIn } from './traditional.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const attribute = (kind: string, name: string, value: string) =>
	`<i data-pagefind-ignore data-pagefind-${kind}="${name}[data-v]" data-v="${escaped(value)}"></i>`;

/** The title fills the first places of a page, so that what stands there is known to be a title. */
function titleLine(tokens: readonly string[]): string {
	const filling = Array.from<string>({ length: Math.max(1, titlePlaces - tokens.length) });
	return escaped([...tokens, ...filling.fill(lineEnd)].join(' '));
}

/** Lines with Traditional characters once more in Simplified ones: 創建 is found by 创建 too. */
function simplifiedLines(lines: readonly string[]): string[] {
	const traditional = traditionalIn(lines.join(''));
	if (!traditional) return [];
	const simple = simplifier({ traditional });
	return lines
		.filter((line) => simple(line) !== line)
		.map((line) => `<p>${escaped(encode(simple(line)).join(' '))} ${lineEnd}</p>`);
}

export function synthetic({ title, blocks, facts }: SearchPage): string {
	const titleTokens = encodeTitle(title);
	const filters = [...filterNames, orderName].flatMap((name) =>
		(facts[name] ?? []).map((value) => attribute('filter', name, value)),
	);
	const lines = blocks.map(({ text, heading }) => {
		const tag = heading?.tag ?? 'p';
		return `<${tag}>${escaped(encode(text).join(' '))} ${lineEnd}</${tag}>`;
	});
	const numbers = numberTokens([title, ...blocks.map(({ text }) => text)].join('\n'));
	return [
		'<html lang="unknown"><body><main data-pagefind-body>',
		...filters,
		attribute('meta', 'title', titleTokens.join(' ')),
		// 1.05 is the least that Pagefind stores as more than the body's weight, and stores first.
		`<div data-pagefind-weight="1.05">${titleLine(titleTokens)}</div>`,
		...lines,
		...simplifiedLines([title, ...blocks.map(({ text }) => text)]),
		numbers.length > 0 ? `<p>${numbers.join(` ${lineEnd} `)}</p>` : '',
		'</main></body></html>',
	].join('\n');
}
