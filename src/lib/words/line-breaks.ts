/** Where Chinese text may break: between words, found at build; never inside a date, a number with what it counts, or a name. */
import { segmentsOf } from './segments.ts';

/** Signs that must not begin a line, and signs that must not end one. */
const closing = /^[，。、；：？！）》〉」』】〕”’%℃·…,.;:?!)\]–—～\s\uE000-]/u;
const opening = /[（《〈「『【〔“‘([–—～\uE000-]$/u;

const figure = String.raw`\d+(?:[.,]\d+)*`;
const numeral = '[〇零一二三四五六七八九十百千万两]';
const span = '[至到–—~～-]';
const counted =
	'(?:号楼|单元|小时|分钟|平方米|公里|公斤|千米|毫米|厘米|[年月日号时点分秒个名户人位次元角楼栋幢层届岁套场块条件项期版份本张台辆棵双只家对组级天周季度室门米里斤吨亩度万亿])';
/** Joined wherever they stand. */
const whole = new RegExp(
	[
		String.raw`\d{1,2}月\d{1,2}[日号]`,
		String.raw`\d{1,2}:\d{2}(?: ?${span} ?\d{1,2}:\d{2})?`,
		String.raw`〔\d{4}〕 ?\d+ ?号`,
		String.raw`0\d{2,3}[- ]\d{3,4} ?\d{4}`,
		String.raw`第?${figure}(?: ?(?:${span}|、) ?${figure})* ?${counted}*`,
		`第${numeral}+${counted}?`,
		`${numeral}{2,}${counted}?`,
		`${numeral}${counted}`,
		'（?(?:周|星期)[一二三四五六日天末]）?',
		'[A-Za-z][A-Za-z0-9.+-]*',
	].join('|'),
	'gu',
);
/** Words of communities that are in no dictionary. */
const ours =
	/步道|助餐点|网格员|楼栋长|楼门长|微网格|旁听者|坐凳|干事|居委会|党群|飞线|一老一小|楼组长|调解室|警务室|水务|文明办|综治/gu;
/** Alone they belong to what comes; other characters to what stands before them. */
const leading =
	/^[和与及或并在从到至把被对向为以请将不未再就也都只可能会要有无是给让用每各本该此其某帮卖看来去由按经于因如若但而且则又还很最更太已正曾常新老旧大小好多少全同共何谁怎这那我你您他她它（《〈“‘「『【〔]$/u;
/** Longer ones are broken between their words: they would not fit a narrow line. */
const longestName = 7;
/** In widths of a Chinese character, in the largest letters on the narrowest screen: `11月26日`, `8:30–17:30` and not much more. */
const widestKept = 7;
const widthOf = (text: string) =>
	[...text].reduce(
		(width, one) => width + (/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(one) ? 1 : 0.5),
		0,
	);
/** What a line may break in: figures alone it does not. */
const breakable = /[\p{Script=Han}–—~～]/u;

type Span = [from: number, to: number];

const spansOf = (text: string, pattern: RegExp): Span[] =>
	Array.from(text.matchAll(pattern), ({ 0: found, index }) => [index, index + found.length]);

function namesIn(text: string, names: readonly string[]): Span[] {
	const spans: Span[] = [];
	for (const name of names.filter(({ length }) => length > 1 && length <= longestName))
		for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
			spans.push([at, at + name.length]);
	return spans;
}

/**
 * What of a running text stays on one line: dates, numbers with what they count, names.
 * @returns none within another, in their order
 */
export function keptSpans(text: string, names: readonly string[] = []): Span[] {
	const all = [...spansOf(text, whole), ...spansOf(text, ours), ...namesIn(text, names)];
	const kept: Span[] = [];
	for (const [from, to] of all.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
		const word = text.slice(from, to);
		const fits = breakable.test(word) && widthOf(word) <= widestKept;
		if (fits && from >= (kept.at(-1)?.[1] ?? 0)) kept.push([from, to]);
	}
	return kept;
}

/** Places between two characters at which the text may break. */
function breaksIn(text: string, names: readonly string[]): Set<number> {
	const breaks = new Set<number>();
	let at = 0;
	for (const segment of segmentsOf(text)) {
		at += segment.length;
		breaks.add(at);
	}
	const words = [...spansOf(text, ours), ...namesIn(text, names)];
	for (const [from, to] of words) breaks.add(from).add(to);
	for (const [from, to] of [...words, ...spansOf(text, whole)])
		for (let place = from + 1; place < to; place += 1) breaks.delete(place);
	breaks.delete(0);
	breaks.delete(text.length);
	for (const place of breaks)
		if (closing.test(text.charAt(place)) || opening.test(text.charAt(place - 1)))
			breaks.delete(place);
	return breaks;
}

function cutAtWords(text: string, names: readonly string[]): string[] {
	const breaks = [...breaksIn(text, names), text.length].sort((a, b) => a - b);
	const joined: string[] = [];
	let waiting = '';
	for (const [place, end] of breaks.entries()) {
		const piece = waiting + text.slice(breaks[place - 1] ?? 0, end);
		waiting = '';
		const before = joined.at(-1);
		const isAlone = [...piece].length === 1;
		const comes = leading.test(piece) || before === undefined || /[，。；：！？、]$/u.test(before);
		if (isAlone && before !== undefined && (end === text.length || !comes))
			joined[joined.length - 1] = before + piece;
		else if (isAlone && end < text.length) waiting = piece;
		else joined.push(piece);
	}
	return joined;
}

/** Most texts of a page stand on hundreds of others, and to find their words takes longer than to write them. */
const known = new Map<string, readonly string[]>();
let knownNames: readonly string[] = [];

/**
 * Pieces that keep together; the page may break between them.
 * @param names of this community, which no dictionary has: 柳岸里
 * @example pieces('11月26日停水检修，请储水') // ['11月26日', '停水', '检修，', '请储水']
 */
export function pieces(text: string, names: readonly string[] = []): readonly string[] {
	if (names.join() !== knownNames.join() || known.size > 20_000) known.clear();
	knownNames = names;
	const before = known.get(text) ?? cutAtWords(text, names);
	known.set(text, before);
	return before;
}
