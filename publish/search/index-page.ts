/**
 * A page as the index is made of it: tokens in place of text. Whatever stands in Pagefind's metadata is searched, so
 * only the title does; all else is a filter, which is not.
 */
import { encode, encodeTitle, lineEnd } from '../../src/search/words/analyzer.ts';
import { filterNames, orderName } from '../../src/search/contract.ts';
import { numberTokens } from '../../src/search/words/question.ts';
import { titlePlaces } from '../../src/search/pagefind/shard.ts';
import { simplifier } from '../../src/search/pagefind/page-text.ts';
import {
	firstWeight,
	weightOf,
	type IndexPage,
	type Line,
} from '../../src/search/pagefind/write/index-page.ts';
import type { SearchPage } from './extract.ts';
import { traditionalIn } from './traditional.ts';

/** White space to Pagefind, for which it is no token; none to JavaScript. */
const nextLine = '\u0085';
const isToken = (token: string) => token !== nextLine;

const lineOf = (tokens: readonly string[], tag?: string): Line => ({
	tokens: [...tokens.filter(isToken), lineEnd],
	weight: weightOf(tag),
});

/** The title fills the first places of a page, so that what stands there is known to be a title. */
function titleLine(tokens: readonly string[]): Line {
	const filling = Array.from<string>({ length: Math.max(1, titlePlaces - tokens.length) });
	return { tokens: [...tokens, ...filling.fill(lineEnd)], weight: firstWeight };
}

/** Lines with Traditional characters once more in Simplified ones: 創建 is found by 创建 too. */
function simplifiedLines(lines: readonly string[]): Line[] {
	const traditional = traditionalIn(lines.join(''));
	if (!traditional) return [];
	const simple = simplifier({ traditional });
	return lines.filter((line) => simple(line) !== line).map((line) => lineOf(encode(simple(line))));
}

/** @param name of the file that the page's hit is shown from */
export function indexPage({ title, blocks, facts }: SearchPage, name: string): IndexPage {
	const titleTokens = encodeTitle(title).filter(isToken);
	const texts = [title, ...blocks.map(({ text }) => text)];
	return {
		name,
		title: titleTokens,
		lines: [
			titleLine(titleTokens),
			...blocks.map(({ text, heading }) => lineOf(encode(text), heading?.tag)),
			...simplifiedLines(texts),
			...numberTokens(texts.join('\n')).map((number) => lineOf([number])),
		],
		filters: Object.fromEntries(
			[...filterNames, orderName].map((name) => [name, facts[name] ?? []]),
		),
	};
}
