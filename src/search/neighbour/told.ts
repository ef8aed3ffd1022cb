/** What is answered before any page is looked into: `answers.json`, as the build writes it beside the index. */
import type { Hours } from '../../lib/hours/hours.ts';
import type { Holidays } from '../../lib/hours/open-now.ts';

/** Somebody who can be called. */
export interface Line {
	name: string;
	phone: string;
	/** Where: a window, an address. */
	at?: string;
	/** Hours as they are written, and as they were understood. */
	hours?: string;
	times?: Hours;
	/** Words by which one asks for it. */
	terms: string[];
	/** Words that ask for it only together with one that asks for a number: 消防 may be anything. */
	weak?: string[];
	/** Words that ask for it where nothing else is said: 报警. */
	alone?: string[];
}

export interface Told {
	/** `settings/contacts.yml`. */
	lines: Line[];
	/** 110, 119, 120, 12345. */
	urgent: Line[];
	/** The main number. */
	office?: Line;
	/** `settings/answers.yml`, and ways to places. */
	answers: { asks: string[]; answer: string; source?: string; title?: string }[];
	/** Months and years that have a page of their activities: `2026-12` or `2026`, its address, how many there are. */
	months: [month: string, address: string, count: number][];
	/** One-way: what is said every day, as questions are compared, and what it is called here. */
	everyday: [word: string, also: string[]][];
	/** Buildings that have a page. */
	buildings: { label: string; address: string; estate?: string }[];
	/** Service guides: what to bring, and where to. */
	guides: { title: string; address: string; bring: string[]; at: string }[];
	/** Estates: named, they only choose among lines. */
	estates: string[];
	/** Names of places: a word inside a longer one of them is not what a title is about. */
	places: string[];
	holidays: Holidays;
}

export const nobody: Told = {
	lines: [],
	urgent: [],
	answers: [],
	months: [],
	everyday: [],
	buildings: [],
	guides: [],
	estates: [],
	places: [],
	holidays: { off: [], work: [] },
};
