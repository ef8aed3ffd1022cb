/** Dates in a text, as far as they say month and day; one without its month has that of the date before it. */
import { matchesIn } from '../text/matches.ts';
import { numberOf, smallNumber, yearNumber } from './numerals.ts';

export interface WrittenDate {
	/** UTF-16 offsets. */
	at: number;
	end: number;
	/** As it is written. */
	written: string;
	/** Undefined where neither it nor a date just before it says so. */
	year: number | undefined;
	month: number;
	day: number;
}

const chinese = new RegExp(
	String.raw`(?:(?<year>${yearNumber})\s?年\s?)?(?:(?<![0-9０-９.．])(?<month>${smallNumber})\s?月(?:份)?\s?)?(?<![0-9０-９.．])(?<day>${smallNumber})\s?[日号](?![楼栋幢院线])`,
	'gu',
);
const figures =
	/(?<![\d.\-/])(?<year>(?:19|20)\d\d)(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d.\-/])/g;

/** How far on a date lends its month and year: `11月26日（周四）至28日（周六）`. */
const lends = 24;

const given = (written: string | undefined) =>
	written === undefined ? undefined : numberOf(written);

/** December goes on into January of the next year. */
function yearAfter(before: WrittenDate, month: number): number | undefined {
	return before.year === undefined ? undefined : before.year + (month < before.month ? 1 : 0);
}

/** In the order of the text. Days of the lunar calendar are not among them. */
export function datesIn(text: string): WrittenDate[] {
	if (!/月|\d[-/.]\d/.test(text)) return [];
	const found: WrittenDate[] = [];
	let before: WrittenDate | undefined;
	const matches = [...matchesIn(text, figures), ...matchesIn(text, chinese)];
	for (const { index, 0: written, groups = {} } of matches.sort((a, b) => a.index - b.index)) {
		const near = before && index - before.end <= lends ? before : undefined;
		const month = given(groups['month']) ?? near?.month;
		if (month === undefined || isLunar(text, index)) continue;
		const year = given(groups['year']) ?? (near && yearAfter(near, month));
		const day = numberOf(groups['day'] ?? '');
		before = { at: index, end: index + written.length, written, year, month, day };
		found.push(before);
	}
	return found;
}

const isLunar = (text: string, at: number) =>
	/[农阴旧夏]历|闰/.test(text.slice(Math.max(0, at - 6), at));

/** 0 for a month that no year has. */
export function daysOf(month: number, year: number): number {
	if (month < 1 || month > 12) return 0;
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
