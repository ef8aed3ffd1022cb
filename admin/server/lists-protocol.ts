/** What the desk's lists are asked and say: articles, what waits, what was deleted, what is not saved. */
import type { State } from '../../src/lib/state.ts';
import type { Returned } from './office-protocol.ts';

/** Of an unsaved copy. */
export interface Place {
	/** The article's path, or `new/notices/<a name of the form that is open>`. */
	place: string;
	/** A name of the browser. */
	device: string;
}

export interface CopyHead extends Place {
	title: string;
	at: string;
}

/** Why an article waits for someone. */
export type Waiting = 'review' | 'draft' | 'scheduled' | 'expiring';

/** Of one plan, what is not done though its day is over. */
export interface Overdue {
	collection: string;
	/** `content/reports/20260112-1000.md` */
	path: string;
	title: string;
	/** The longest due first; days as `2026-06-30`. */
	tasks: { text: string; due: string }[];
}

/** What the catalogue says is to be made public and is not. */
export interface Owed {
	/** 居务收支 */
	name: string;
	/** 2026年第三季度 */
	period: string;
	/** `2026-10-20` */
	due: string;
	late: boolean;
}

export interface Todo {
	/** As many rows as are shown, and how many there are. */
	parts: Record<Waiting, { rows: ListRow[]; total: number }>;
	/** Promised, and past its day. */
	overdue: Overdue[];
	/** To be made public by now or soon. */
	owed: Owed[];
	/** Opinions were asked for, and nobody has said what became of them. */
	unanswered: ListRow[];
	/** Written at this season of last year, and not again since. */
	season: ListRow[];
	/** In December: the year whose public holidays are not in the settings yet. */
	holidays?: number;
}

export interface Deleted {
	collection: string;
	/** Where it stood. */
	path: string;
	title: string;
	/** The last version that holds it. */
	commit: string;
	at: string;
	by: string;
	/** After which it is no longer listed. */
	until: string;
}

/** Personal data that is public: no value, and names covered. */
export interface PersonalRow {
	/** `段*彬`; '' of what is only suspected. */
	whose: string;
	what: string;
	/** `志愿者典型《段*彬》` */
	where: string;
	/** Where it is edited. */
	path: string;
	/** `2024-09-20`; '' of settings. */
	since: string;
	ground: string;
	/** Nobody has answered for it yet. */
	isOpen: boolean;
	/** `2028-12-31`; '': no end is known. */
	until: string;
}

export interface ListQuery {
	collection: string;
	/** Words that must all stand in it: in the title, the id, any field or the body. */
	search?: string;
	kind?: string;
	state?: State | 'expiring';
	year?: string;
	sort?: 'publishedAt' | 'title' | 'changedAt';
	direction?: 'ascending' | 'descending';
	/** From 0. */
	page?: number;
	size?: number;
}

export interface ListRow {
	collection: string;
	id: string;
	path: string;
	title: string;
	kind?: string;
	/** Of 其他: what it is called instead. */
	kindName?: string;
	state: State;
	publishedAt?: string;
	expiresAt?: string;
	/** `三审` names, for the review list. */
	review?: { first?: string; second?: string; final?: string };
	returned?: Returned;
	/** Whose turn it is: 等复审. */
	turn?: { words: string; since: string; /** Who asks may do it. */ mine?: boolean };
	/** What was searched for stands in the text alone: some words around it. */
	found?: string;
	/** It is a correction of what is public, which stands at `path`. */
	revision?: true;
	/** Last change: when and by whom (from git; the file's time where there is none). */
	changedAt?: string;
	changedBy?: string;
	/** Chinese sentences of what the build refuses in this entry. */
	faults?: string[];
	/** Saved, and in no version until a person's number in it is covered. */
	withheld?: true;
}

/** A series of a column whose articles are numbered, as it stands this year. */
export interface Series {
	key: string;
	name: string;
	/** How many a year are asked for. */
	quota: number;
	/** How many of this year are public. */
	done: number;
	/** Quarters that are over and were not filled: which, and how many are wanting. */
	short: [quarter: number, wanting: number][];
	/** The highest number by year, drafts included. */
	last: Record<string, number>;
}

export interface ListPage {
	rows: ListRow[];
	total: number;
	/** How many entries of the collection are in each state, kind and year (other filters aside). */
	counts: {
		state: Record<string, number>;
		kind: Record<string, number>;
		year: Record<string, number>;
	};
	/** Only of a column whose articles are numbered. */
	series?: Series[];
}
