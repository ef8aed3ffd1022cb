/** An entry where it stands among others: as a row of a list, or as a link. */
import { collections } from '../collections/index.ts';
import { isOwnDay, noteOf } from '../kinds/entry/filing.ts';
import { markOf } from '../kinds/entry/labels.ts';
import { nextDue } from '../kinds/entry/pressing.ts';
import { comingTimes, isSeries, overAt, shownOn } from '../kinds/entry/times.ts';
import { kindOf } from '../kinds/index.ts';
import { now } from '../lib/clock.ts';
import type { Entry } from '../lib/entry.ts';
import { markedTitle } from '../lib/words/titles.ts';
import { labelViews, marksOf, type Change, type LabelView } from './label.ts';

export interface LinkView {
	address: string;
	title: string;
}

export interface RowView extends LinkView {
	summary: string | undefined;
	/** The day or moment it is filed under; of what comes again the next. */
	time: string;
	/** Of what comes again: until when (Shanghai wall time) which of its days is the next, for a stale copy. */
	days?: NextDay[];
	/** It is of another year than this one. */
	withYear: boolean;
	/** The day is that of what it tells of, not that of its publishing. */
	isOwnDay: boolean;
	/** What the day is the day of, where it is not that of its publishing: 截止. */
	dayWord?: string;
	labels: LabelView[];
	/** What kind of entry, where the list does not say it. */
	note: string;
	/** 原定11月27日（周五）9:00: of what was moved. */
	before?: string;
}

export type NextDay = [until: string, day: string];

export interface LabelledLinkView extends LinkView {
	publishedAt: string;
	/** Its own day, where that is told instead. */
	day?: string;
	labels: LabelView[];
}

/** A link in which the title says where the entry stands: 【已结束】停水检修. */
export interface MarkedLinkView extends LinkView {
	/** What stands before the title by the calendar, where that is still to change; else the title has it. */
	marks?: Change[];
	noun: string;
	/** `2026-11-28`: of an event its own, of all else that of its publishing. */
	day: string;
	/** What it tells in one sentence, where its title is but a name. */
	deed: string | undefined;
}

export const linkView = ({ address, data }: Entry): LinkView => ({ address, title: data.title });

/** A copy that is older than so many of its times is no copy of ours. */
const known = 6;

function nextDays(entry: Entry): NextDay[] {
	const times = isSeries(entry) ? comingTimes(entry).slice(0, known) : [];
	return times.map((time) => [overAt(entry, time), time.startsAt.slice(0, 10)]);
}

export function rowView(entry: Entry): RowView {
	const time = shownOn(entry);
	const days = nextDays(entry);
	const before = entry.source && kindOf(entry).before?.(entry.data);
	return {
		...linkView(entry),
		summary: entry.data.summary,
		time,
		...(days.length > 1 ? { days } : {}),
		withYear: time.slice(0, 4) !== now.slice(0, 4),
		isOwnDay: isOwnDay(entry),
		labels: labelViews(entry),
		note: noteOf(entry),
		...(before ? { before } : {}),
	};
}

/** As a row, by the day that is next in it: when it closes, is due or happens. */
export function dueRowView(entry: Entry): RowView {
	const row = rowView(entry);
	const due = nextDue(entry);
	if (!due) return row;
	const { day: time, word: dayWord } = due;
	return { ...row, time, dayWord, withYear: time.slice(0, 4) !== now.slice(0, 4) };
}

export function labelledLinkView(entry: Entry): LabelledLinkView {
	const { publishedAt } = entry.data;
	return { ...linkView(entry), publishedAt, labels: labelViews(entry) };
}

/** With the day of which it tells. */
export const datedLinkView = (entry: Entry): LabelledLinkView => ({
	...labelledLinkView(entry),
	day: shownOn(entry).slice(0, 10),
});

/** Of a person or a team: 章秀兰, “老伙计”修理队. */
const longestName = 9;

export function markedLinkView(entry: Entry): MarkedLinkView {
	const marks = marksOf(entry);
	const { title } = entry.data;
	return {
		address: entry.address,
		title: marks ? title : markedTitle(title, markOf(entry)),
		...(marks ? { marks } : {}),
		noun: collections[entry.collection].noun,
		day: shownOn(entry).slice(0, 10),
		deed: [...entry.data.title].length <= longestName ? entry.data.summary : undefined,
	};
}
