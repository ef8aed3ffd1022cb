/** The piece of a page's text that says most about what was looked for. */
import type { Run } from '../words/run.ts';

/** Characters of an excerpt. */
const length = 90;
/** How much of it stands before the first match. */
const lead = 15;
/** A sentence that begins so near before the match is shown from its beginning. */
const sentenceLead = 22;
/** Shorter lines are facts and headings: less worth reading than a sentence. */
const sentence = 20;
/** So many places are weighed; more of one word say nothing new. */
const weighed = 200;

/** Where one of the runs stands in a text. */
export interface Range {
	from: number;
	to: number;
	run: number;
}

/** The same text in Simplified characters, of the same length. */
export type Simple = (text: string) => string;

/** A page's lines as one text, looked through once. */
export interface Searched {
	text: string;
	/** Where each line stands in it. */
	lines: { from: number; to: number }[];
	/** In the order of the text. */
	ranges: Range[];
}

/** Every place of every run, in the order of the text, the longer before the shorter. */
export function rangesIn(text: string, runs: readonly Run[], simple?: Simple): Range[] {
	const all: Range[] = [];
	const simplified = simple?.(text) ?? text;
	for (const written of simplified === text ? [text] : [text, simplified])
		for (const [run, { pattern }] of runs.entries())
			for (const { index, 0: found } of written.matchAll(pattern))
				all.push({ from: index, to: index + found.length, run });
	return all.sort((a, b) => a.from - b.from || b.to - a.to);
}

export function searched(
	blocks: readonly string[],
	runs: readonly Run[],
	simple?: Simple,
): Searched {
	let at = 0;
	const lines = blocks.map(({ length: size }) => {
		const from = at;
		at += size + 1;
		return { from, to: from + size };
	});
	const text = blocks.join('\n');
	return { text, lines, ranges: rangesIn(text, runs, simple) };
}

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
export function passage({ lines, text, ranges }: Searched, runs: readonly Run[]): string {
	const sentences = lines.filter(({ from, to }) => to - from >= sentence);
	let best: { at: number; worth: number } = { at: sentences[0]?.from ?? 0, worth: 0 };
	for (const [place, { from }] of ranges.slice(0, weighed).entries()) {
		const inSentence = sentences.some((line) => line.from <= from && from < line.to);
		const worth = togetherFrom(ranges, place) + (inSentence ? 0.5 : 0);
		if (worth > best.worth) best = { at: from, worth };
		if (worth > runs.length) break;
	}
	const latest = Math.max(0, text.length - length);
	if (best.worth === 0) return cut(text, Math.min(best.at, latest), true);
	const begin = sentenceStart(text, best.at);
	if (begin !== undefined && begin <= latest) return cut(text, begin, true);
	return cut(text, Math.max(0, Math.min(best.at - lead, latest)), false);
}

/** Where the sentence of a place begins, if that is near. */
function sentenceStart(text: string, at: number): number | undefined {
	const before = text.slice(Math.max(0, at - sentenceLead - 1), at);
	const [, own = ''] = /(?:^|[。！？；\n]["”’）)]?)([^。！？；\n]*)$/u.exec(before) ?? [];
	const start = at - own.length;
	return own.length <= sentenceLead ? start : undefined;
}

/** What stands before the next clause, where one begins before the match; else the rest of a word or a time. */
const broken = new RegExp(
	`^.{0,${lead - 2}}?[。！？；，：] ?|^[^\\p{Script=Han}《〈“（]{1,12}`,
	'u',
);

/** Cut where a clause begins if one does, never inside a word or a pair of surrogates. @param whole it begins a sentence */
function cut(text: string, from: number, isWhole: boolean): string {
	const part = text.slice(from, from + length).replaceAll('\n', ' ');
	const start = from > 0 && !isWhole ? part.replace(broken, '') : part;
	const whole = from + length >= text.length;
	const end = whole ? start : start.replace(/[\uD800-\uDBFF]$|[A-Za-z0-9]{1,12}$/, '');
	return `${from > 0 && !isWhole ? '…' : ''}${end.trim()}${whole ? '' : '…'}`;
}
