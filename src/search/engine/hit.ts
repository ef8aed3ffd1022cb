/** A page as a hit: escaped text with `<mark>` around what was looked for, the best passage, headings. */
import { escapeHtml } from '../../lib/escape-html.ts';
import type { Hit, Section } from '../contract.ts';
import { simplifier, type PageText } from '../pagefind/page-text.ts';
import { passage, rangesIn, searched, type Range, type Searched, type Simple } from './passage.ts';
import type { Run } from '../words/run.ts';
import { statesAt } from './states.ts';

const sectionsShown = 3;

/** @example marked('停水<1', runsOf('停水')) // '<mark>停水</mark>&lt;1' */
export function marked(text: string, runs: readonly Run[], simple?: Simple): string {
	let html = '';
	let at = 0;
	for (const { from, to } of joined(rangesIn(text, runs, simple))) {
		html += `${escapeHtml(text.slice(at, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`;
		at = to;
	}
	return html + escapeHtml(text.slice(at));
}

type Mark = (text: string) => string;

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

/** The headings under which most of the matches stand, in the order of the page. */
function sections(page: PageText, { lines, ranges }: Searched, mark: Mark): Section[] {
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
			title: mark(title),
			address: `${page.address}#${encodeURIComponent(id)}`,
		}));
}

/** The summary, where it or the title says all that was asked, or the text says nothing of it; else the sentence that does. */
function excerptOf(
	{ title, summary }: PageText,
	found: Searched,
	runs: readonly Run[],
	wanted: number,
	simple: Simple | undefined,
): string {
	if (!summary) return passage(found, runs);
	const saysAll = (text: string) =>
		new Set(rangesIn(text, runs, simple).map(({ run }) => run)).size >= wanted;
	const isAbout = found.ranges.length === 0 || saysAll(title) || saysAll(summary);
	return isAbout ? summary : passage(found, runs);
}

/**
 * @param runs what to mark; none when browsing
 * @param wanted how many of them say all that was asked: other names of a thing are marked too
 * @param now Shanghai wall time of whoever asks; '' = as it was at the build
 */
export function hitOf(page: PageText, runs: readonly Run[], wanted = runs.length, now = ''): Hit {
	const { address, title, blocks, column, kind, date, when, states } = page;
	const simple = page.traditional && simplifier(page);
	const mark: Mark = (text) => marked(text, runs, simple);
	const found = searched(blocks, runs, simple);
	return {
		address,
		title: mark(title),
		excerpt: mark(excerptOf(page, found, runs, wanted, simple)),
		column,
		...(kind ? { kind } : {}),
		date,
		...(when ? { when } : {}),
		states: statesAt(states, now),
		sections: runs.length > 0 ? sections(page, found, mark) : [],
	};
}
