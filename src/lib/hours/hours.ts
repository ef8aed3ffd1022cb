/**
 * Opening hours as staff write them, as days and minutes: `周一至周六 8:30–17:30`, `周二、四 下午2点到5点`, `全天`,
 * `工作日 9:00–17:00（节假日除外）`. What is not understood to its last character is not understood at all: half of it
 * would send somebody to a closed door.
 */
import { daysIn, rangeIn, tokens, type Range } from './hour-words.ts';

/** Minutes since midnight, Shanghai; `to` is above 1440 where it is of the day after. */
export interface Span extends Range {
	/** 1 is Monday, 7 Sunday. */
	days: readonly number[];
}

export interface Hours {
	spans: readonly Span[];
	/** What is written of statutory holidays; nothing where nothing is. */
	holidays?: 'open' | 'closed';
}

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const wholeDay: Range = { from: 0, to: 1440 };
const dashes = /[–—―−~～‐‑-]+/g;

/** One way of writing for each thing, without spaces. */
const tidy = (text: string) => text.normalize('NFKC').replace(dashes, '-').replace(/\s+/g, '');

type Groups = Partial<Record<string, string>>;

/** What stands one after another; undefined where something is none of it. */
function pieces(line: string): Groups[] | undefined {
	const pattern = new RegExp(tokens, 'uy');
	const found: Groups[] = [];
	while (pattern.lastIndex < line.length) {
		const groups = pattern.exec(line)?.groups;
		if (!groups) return undefined;
		found.push(groups);
	}
	return found;
}

/** Days that a piece names; undefined where it names none. */
function daysOf({ list, every, work, weekend }: Groups): number[] | undefined {
	if (list !== undefined) return daysIn(list) ?? [];
	if (every !== undefined) return everyDay;
	if (work !== undefined) return [1, 2, 3, 4, 5];
	return weekend === undefined ? undefined : [6, 7];
}

function holidaysOf(all: readonly Groups[]): Hours['holidays'] {
	const isClosed = all.some(({ closing }) => /节|假/.test(closing ?? ''));
	if (isClosed) return 'closed';
	if (all.some(({ staying, always }) => staying ?? always)) return 'open';
	return all.some(({ work }) => work) ? 'closed' : undefined;
}

/** Times with the days they are of, which stand before them or after; undefined where either is missing. */
function spansOf(all: readonly Groups[]): Span[] | undefined {
	const spans: Span[] = [];
	let days: number[] = [];
	let isUsed = true;
	let waiting: Range[] = [];
	for (const piece of all) {
		const named = daysOf(piece);
		if (named) {
			if (named.length === 0) return undefined;
			days = isUsed ? named : [...new Set([...days, ...named])].sort();
			isUsed = waiting.length > 0;
			for (const range of waiting) spans.push({ days, ...range });
			waiting = [];
		} else if (piece['whole'] !== undefined) {
			spans.push({ days: days.length > 0 ? days : everyDay, ...wholeDay });
			isUsed = true;
		} else if (piece['range'] !== undefined) {
			const range = rangeIn(piece['range']);
			if (!range) return undefined;
			if (days.length === 0) waiting.push(range);
			else spans.push({ days, ...range });
			isUsed = true;
		}
	}
	return isUsed && waiting.length === 0 ? spans : undefined;
}

/** Days that are said to be closed: 周日休息. */
function closedDays(all: readonly Groups[]): number[] {
	const texts = all.map(({ closing }) => closing ?? '');
	return texts.flatMap((text) => [
		...(daysIn(text) ?? []),
		...(/周末|双休/.test(text) ? [6, 7] : []),
	]);
}

const isAlways = ({ days, from, to }: Span) => days.length === 7 && to - from === 1440;

/** @returns undefined where it is not understood: then it is shown as it is written, and nothing is claimed */
export function hoursOf(text: string): Hours | undefined {
	const all = pieces(tidy(text));
	const written = all && spansOf(all);
	if (!written) return undefined;
	const closed = closedDays(all);
	const spans = written
		.map((span) => ({ ...span, days: span.days.filter((day) => !closed.includes(day)) }))
		.filter(({ days }) => days.length > 0);
	if (spans.length === 0) return undefined;
	const holidays = holidaysOf(all) ?? (spans.every(isAlways) ? 'open' : undefined);
	return { spans, ...(holidays ? { holidays } : {}) };
}
