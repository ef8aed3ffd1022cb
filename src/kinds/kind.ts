/** What is asked of every collection: one answer a file in this room, and the compiler names each that is missing. */
import type { CollectionName } from '../collections/index.ts';
import type { Time } from '../collections/parts/days.ts';
import type { Entry } from '../lib/entry.ts';
import type { WayThere } from '../lib/places.ts';
import type { Step, While } from '../lib/state.ts';

/** A row of the table at the top of a page. */
export interface Fact {
	label: string;
	value: string;
	phone?: string;
	address?: string;
	/** How one gets there. */
	way?: WayThere;
}

/** What became of an entry, in a sentence before its text. */
export interface Note extends While {
	text: string;
	/** What to read instead or besides. */
	links: Entry[];
	/** It changes what the text is worth. */
	strong: boolean;
}

/** The entries around one that its notes speak of. */
export interface Around {
	replacedBy?: Entry | undefined;
	replaces: readonly Entry[];
	amendedBy: readonly Entry<'policies'>[];
	amends: readonly Entry<'policies'>[];
	/** Of an explainer: the documents it explains, each with what amends or replaces it. */
	explained?: readonly { document: Entry<'policies'>; instead: readonly Entry[] }[];
}

/** What the facts of an entry name besides itself. */
export interface FactsAround {
	campaign?: Entry<'campaigns'> | undefined;
	/** The team whose activity it is. */
	team?: Entry<'volunteers'> | undefined;
	/** Shanghai wall time by which a year is said or not; '' says every year, whatever the clock. */
	at?: string | undefined;
}

export type Tone = 'accent' | 'calm' | 'plain' | 'over';

/** The sheet an entry's page lies on. */
type PageFace = 'sheet' | 'open' | 'official';

/** Faces of a list that draw the fields of one collection alone. */
interface OwnListFaces {
	activities: 'agenda';
	campaigns: 'progress';
	volunteers: 'portraits';
	slogans: 'lettering';
}

/** How a list shows its entries: as rows, or with a face of the collection's own. */
export type ListFace<C extends CollectionName = CollectionName> =
	'rows' | (C extends keyof OwnListFaces ? OwnListFaces[C] : never);

type DataOf<C extends CollectionName> = Entry<C>['data'];

/** Fields that may be its day; of what has none of its own it is that of its publishing. */
type DayField<C extends CollectionName> = C extends CollectionName
	? 'publishedAt' | ('startsAt' extends keyof DataOf<C> ? 'startsAt' : never)
	: never;

/** A moment of what an entry tells of at which something closes, is due or happens. */
export interface Due {
	/** Shanghai wall time. */
	at: string;
	/** The day that is said: a term that ends at midnight ends on the day before. */
	day: string;
	/** 截止, 开始, 结束 */
	word: string;
}

/** A way into a list besides kind and year: each value has its page, whether anything has it today or not. */
export interface Way<C extends CollectionName = CollectionName> {
	/** First part of the addresses below the collection's. */
	path: 'type' | 'level' | 'status' | 'series' | 'audience' | 'topics' | 'item';
	/** What is said before the links: 按类型. */
	label: string;
	/** Last part of the address → the word of the value. */
	options: Readonly<Record<string, string>>;
	/** The words an entry stands under as time passes: `options` has each of them. */
	steps(entry: Entry<C>): Step[];
}

/** What is particular to a collection. */
export interface Kind<C extends CollectionName = CollectionName> {
	list: ListFace<C>;
	face(entry: Entry<C>): PageFace;
	/** The field whose day an entry is filed under. */
	day: DayField<C>;
	/** Whether one would want to be told of it: in the main feed, and beside entries of like topics. */
	news: boolean;
	/** From before it begins until nothing more is to come of it; none where it has no course. */
	course(data: DataOf<C>): Step[];
	/** The facts at the top of its page, in the order a reader asks for them. */
	facts(entry: Entry<C>, around: FactsAround): Fact[];

	/** The words where it stands that follow the calendar, where they are not its course. */
	standing?(entry: Entry<C>): Step[];
	/** Words of state that are louder or quieter than others. */
	tones?: Readonly<Record<string, Tone>>;
	/** It will not happen: that is said before all that time makes of it. */
	calledOff?(data: DataOf<C>): boolean;
	/** 紧急, 重要; '' for what is neither. */
	urgency?(data: DataOf<C>): string;
	/** Larger the more pressing it is; 0 for what can wait. */
	pressing?(data: DataOf<C>): number;
	/** Every moment at which something of it closes, is due or happens. */
	dues?(data: DataOf<C>): Due[];
	/** The word of a kind that a list does not tell otherwise: 解读; '' for the others. */
	kindLabel?(data: DataOf<C>): string;
	/** What a list says below the title, where it is more than the word of the kind. */
	note?(entry: Entry<C>): readonly (string | undefined)[];
	/** What became of it that only this collection knows. */
	notes?(entry: Entry<C>, around: Around): Note[];
	/** Filters of the search that only this collection has, by their names. */
	searchFacts?(entry: Entry<C>): Readonly<Record<string, readonly string[]>>;
	/** It is looked for as much when it no longer holds: search puts it no lower. */
	keepsItsRank?: true;
	/** Its text is seldom what is looked for, its title is: search puts it below other texts. */
	searchedByTitle?: true;
	/** JSON-LD, where it is something else than a NewsArticle. */
	structuredData?(entry: Entry<C>, image: string, mark: string): object | undefined;
	/** JSON-LD besides: what it offers, each for itself. */
	offers?(entry: Entry<C>): object[];
	/** Ways into its list besides kind and year. */
	ways?: readonly Way<C>[];
	/** It tells of a day to come: until it is over, lists put it first, the soonest before the others. */
	ahead?(data: DataOf<C>): boolean;
	/** When the thing itself happens, where one day is meant: 明天 and 今天 stand beside it. */
	happens?(data: DataOf<C>): { startsAt: string; endsAt?: string | undefined } | undefined;
	/** Every time at which it happens, in order, those too that were left out. */
	times?(data: DataOf<C>): Time[];
	/** When and where it was to be before it was moved, in words. */
	before?(data: DataOf<C>): string | undefined;
	/** There is a page of all that is to be made public, and what of it is. */
	catalogue?: C extends 'disclosures' ? true : never;
	/** There are pages of its months. */
	calendar?: C extends 'activities' ? true : never;
}
