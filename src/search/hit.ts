/** A page as a hit: escaped text with `<mark>` around what was looked for, the best passage, headings. */
import type { Hit, Section } from './contract.ts';
import type { PageText } from './page-text.ts';
import type { Run } from './run.ts';

/** Characters of an excerpt. */
const length = 90;
/** How much of it stands before the first match. */
const lead = 15;
const sectionsShown = 3;

interface Range {
	from: number;
	to: number;
	run: number;
}

/** A page's lines as one text, looked through once. */
interface Searched {
	text: string;
	/** Where each line stands in it. */
	lines: { from: number; to: number }[];
	ranges: Range[];
}

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function rangesIn(text: string, runs: readonly Run[]): Range[] {
	const all: Range[] = [];
	for (const [run, { pattern }] of runs.entries()) {
		pattern.lastIndex = 0;
		for (let found = pattern.exec(text); found; found = pattern.exec(text))
			all.push({ from: found.index, to: pattern.lastIndex, run });
	}
	return all.sort((a, b) => a.from - b.from || b.to - a.to);
}

function searched(blocks: readonly string[], runs: readonly Run[]): Searched {
	let at = 0;
	const lines = blocks.map(({ length: size }) => {
		const from = at;
		at += size + 1;
		return { from, to: from + size };
	});
	const text = blocks.join('\n');
	return { text, lines, ranges: rangesIn(text, runs) };
}

/** @example marked('停水<1', runsOf('停水')) // '<mark>停水</mark>&lt;1' */
export function marked(text: string, runs: readonly Run[]): string {
	let html = '';
	let at = 0;
	for (const { from, to } of joined(rangesIn(text, runs))) {
		html += `${escapeHtml(text.slice(at, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`;
		at = to;
	}
	return html + escapeHtml(text.slice(at));
}

/** Ranges that touch become one. */
function joined(ranges: readonly Range[]): Range[] {
	const all: Range[] = [];
	for (const range of ranges) {
		const last = all.at(-1);
		if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
		else all.push({ ...range });
	}
	return all;
}

/** Shorter lines are facts and headings: less worth reading than a sentence. */
const sentence = 20;
/** So many places are weighed; more of one word say nothing new. */
const weighed = 200;

/** How many different runs stand within an excerpt that begins with a match. */
function togetherFrom(ranges: readonly Range[], first: number): number {
	const end = (ranges[first]?.from ?? 0) + length;
	const runs = new Set<number>();
	for (let at = first; (ranges[at]?.from ?? end) < end; at += 1) {
		const { to = 0, run = 0 } = ranges[at] ?? {};
		if (to <= end) runs.add(run);
	}
	return runs.size;
}

/** A piece of text around the place where most different runs stand close together, best in a sentence. */
function passage({ lines, text, ranges }: Searched, runs: readonly Run[]): string {
	const sentences = lines.filter(({ from, to }) => to - from >= sentence);
	let best: { at: number; worth: number } = { at: sentences[0]?.from ?? 0, worth: 0 };
	for (const [place, { from }] of ranges.slice(0, weighed).entries()) {
		const inSentence = sentences.some((line) => line.from <= from && from < line.to);
		const worth = togetherFrom(ranges, place) + (inSentence ? 0.5 : 0);
		if (worth > best.worth) best = { at: from, worth };
		if (worth > runs.length) break;
	}
	const before = best.worth > 0 ? lead : 0;
	return cut(text, Math.max(0, Math.min(best.at - before, text.length - length)));
}

/** What stands before the next clause, where one begins before the match; else the rest of a word or a time. */
const broken = new RegExp(
	`^.{0,${lead - 2}}?[。！？；，：] ?|^[^\\p{Script=Han}《〈“（]{1,12}`,
	'u',
);

/** Cut where a clause begins if one does, never inside a word or a pair of surrogates. */
function cut(text: string, from: number): string {
	const part = text.slice(from, from + length).replaceAll('\n', ' ');
	const start = from > 0 ? part.replace(broken, '') : part;
	const whole = from + length >= text.length;
	const end = whole ? start : start.replace(/[\uD800-\uDBFF]$|[A-Za-z0-9]{1,12}$/, '');
	return `${from > 0 ? '…' : ''}${end.trim()}${whole ? '' : '…'}`;
}

/** The headings under which most of the matches stand, in the order of the page. */
function sections(page: PageText, { lines, ranges }: Searched, runs: readonly Run[]): Section[] {
	const parts = page.headings.map(({ id, block }, index) => {
		const next = page.headings[index + 1]?.block ?? lines.length;
		const [from, to] = [lines[block]?.from ?? 0, lines[next - 1]?.to ?? 0];
		const matches = ranges.filter((range) => from <= range.from && range.from < to);
		return {
			id,
			title: page.blocks[block] ?? '',
			block,
			different: new Set(matches.map(({ run }) => run)).size,
		};
	});
	return parts
		.filter(({ different, id }) => different > 0 && id !== '')
		.sort((a, b) => b.different - a.different || a.block - b.block)
		.slice(0, sectionsShown)
		.sort((a, b) => a.block - b.block)
		.map(({ id, title }) => ({
			title: marked(title, runs),
			address: `${page.address}#${encodeURIComponent(id)}`,
		}));
}

/** @param runs what to mark; none when browsing */
export function hitOf(page: PageText, runs: readonly Run[]): Hit {
	const { address, title, blocks, column, kind, date, states } = page;
	const found = searched(blocks, runs);
	return {
		address,
		title: marked(title, runs),
		excerpt: marked(passage(found, runs), runs),
		column,
		...(kind ? { kind } : {}),
		date,
		states,
		sections: runs.length > 0 ? sections(page, found, runs) : [],
	};
}
