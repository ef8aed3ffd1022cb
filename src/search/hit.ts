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

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function rangesIn(text: string, runs: readonly Run[]): Range[] {
	return runs
		.flatMap(({ pattern }, run) =>
			[...text.matchAll(pattern)].map(({ index, 0: found }) => ({
				from: index,
				to: index + found.length,
				run,
			})),
		)
		.sort((a, b) => a.from - b.from || b.to - a.to);
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

/** A piece of text around the place where most different runs stand close together, best in a sentence. */
function passage(blocks: readonly string[], runs: readonly Run[]): string {
	const text = blocks.join(' ');
	const starts = sentencesIn(blocks);
	const ranges = rangesIn(text, runs).slice(0, weighed);
	const inSentence = (at: number) => starts.some(({ from, to }) => from <= at && at < to);
	const worth = ({ from }: Range) => {
		const near = ranges.filter((other) => other.from >= from && other.to <= from + length);
		return new Set(near.map(({ run }) => run)).size + (inSentence(from) ? 0.5 : 0);
	};
	let best: { at: number; worth: number } = { at: starts[0]?.from ?? 0, worth: 0 };
	for (const range of ranges) {
		const value = worth(range);
		if (value > best.worth) best = { at: range.from, worth: value };
	}
	const before = best.worth > 0 ? lead : 0;
	return cut(text, Math.max(0, Math.min(best.at - before, text.length - length)));
}

/** Where the sentences stand once the blocks are joined. */
function sentencesIn(blocks: readonly string[]): { from: number; to: number }[] {
	let at = 0;
	const all = blocks.map((block) => {
		const from = at;
		at += block.length + 1;
		return { from, to: from + block.length };
	});
	return all.filter(({ from, to }) => to - from >= sentence);
}

/** What stands before the next clause, where one begins before the match; else the rest of a word or a time. */
const broken = new RegExp(
	`^.{0,${lead - 2}}?[。！？；，：] ?|^[^\\p{Script=Han}《〈“（]{1,12}`,
	'u',
);

/** Cut where a clause begins if one does, never inside a word or a pair of surrogates. */
function cut(text: string, from: number): string {
	const part = text.slice(from, from + length);
	const start = from > 0 ? part.replace(broken, '') : part;
	const whole = from + length >= text.length;
	const end = whole ? start : start.replace(/[\uD800-\uDBFF]$|[A-Za-z0-9]{1,12}$/, '');
	return `${from > 0 ? '…' : ''}${end.trim()}${whole ? '' : '…'}`;
}

/** The headings under which most of the matches stand, in the order of the page. */
function sections(page: PageText, runs: readonly Run[]): Section[] {
	const parts = page.headings.map(({ id, block }, index) => {
		const blocks = page.blocks.slice(block, page.headings[index + 1]?.block);
		const matches = rangesIn(blocks.join('\n'), runs);
		return {
			id,
			title: blocks[0] ?? '',
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
	return {
		address,
		title: marked(title, runs),
		excerpt: marked(passage(blocks, runs), runs),
		column,
		...(kind ? { kind } : {}),
		date,
		states,
		sections: runs.length > 0 ? sections(page, runs) : [],
	};
}
