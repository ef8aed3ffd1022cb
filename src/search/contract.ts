/** What the search page asks and is told; whichever engine answers. */

/** What results can be narrowed by, in the order in which the page offers it. */
export const filterNames = ['栏目', '类型', '年份', '主题', '活动类型', '有效性'] as const;
export type FilterName = (typeof filterNames)[number];

/** What only changes the order of results; the page never offers it. */
export const orderName = '次序';
/** Its value for what no longer holds. */
export const pastValue = '往期';
/** Its value for what is looked for by its title: its text stands below others. */
export const byTitleValue = '看题';
/** Its value for a report: as a title it is worth no more than what is over. */
export const taleValue = '往事';
/** Begins its values for what will end: `至2026-11-28 11:30`. */
export const endMark = '至';
/** In a word of state before the minute from which, and until which, it is true: `已截止>2026-11-27 17:00<2026-12-01 00:00`. */
export const stateMarks = { from: '>', until: '<' } as const;
/** Its values for a document, by its id, and for those it amends: `20251218-1000修改`, `20251218-1000被改`. */
export const amendValues = { amending: '修改', amended: '被改' } as const;

/** `{ 栏目: ['通知公告'], 年份: ['2026'] }`: one of the values of each name. */
export type Filters = Partial<Record<FilterName, string[]>>;

/** For each value, how many results there would be with it chosen in its group, the other groups as they are. */
export type Counts = Partial<Record<FilterName, Record<string, number>>>;

export interface SearchOptions {
	filters?: Filters;
	/** `date` = newest first. Without a question results are always newest first. */
	sort?: 'relevance' | 'date';
	from?: number;
	size?: number;
	/** Shanghai wall time of whoever asks, `2026-11-28 10:00`: what is over by then stands lower. */
	now?: string;
}

/** A heading inside a page under which the question stands. */
export interface Section {
	/** HTML, escaped, with `<mark>` around what matched. */
	title: string;
	/** With the heading's `#id`. */
	address: string;
}

export interface Hit {
	address: string;
	/** HTML, escaped, with `<mark>` around what matched. */
	title: string;
	/** HTML, escaped, with `<mark>` around what matched; empty where a body is withdrawn. */
	excerpt: string;
	/** 通知公告. */
	column: string;
	/** 公示, 解读, 招募… where the collection has kinds. */
	kind?: string;
	/** `2026-11-20`. */
	date: string;
	/** Of an event: when it is, `2026-11-28 09:00`, or its day. */
	when?: string;
	/** 已过期, 失效, 已撤回, 已取消… in the words of the page itself. */
	states: string[];
	/** Three at most. */
	sections: Section[];
}

/** A narrower question that the words suggest: `2026年3月` may be meant as a time. Never applied unasked. */
export interface Offer {
	/** `只看2026年`. */
	label: string;
	/** The question without those words. */
	text: string;
	filters: Filters;
}

/** Somebody who can be called about it. */
export interface Call {
	name: string;
	phone: string;
	/** 党群服务中心 1 号窗口. */
	at?: string;
	/** As they are written. */
	hours?: string;
	/** 现在有人, 明天8:30开门; absent where that is not known. */
	now?: string;
	open?: boolean;
}

/** What is said before any page. */
export interface Direct {
	/** Three at most. */
	calls?: Call[];
	/** A written answer and where it comes from: a page of this site has an address. */
	spoken?: { text: string; source?: { label: string; address?: string } };
	/** The page of a month's activities; `asked` where that is what was asked for. */
	month?: { label: string; address: string; asked: boolean };
	/** How what is asked for is done: what to bring, where to; two at most. */
	guides?: { label: string; address: string; text: string }[];
	/** The pages of the buildings that are named; four at most. */
	buildings?: { label: string; address: string }[];
}

export interface Found {
	/** Not for the exact title of a page. */
	direct?: Direct;
	/** What still holds and answers nearly, where the few exact hits do not. Not counted. */
	near?: Hit[];
	total: number;
	hits: Hit[];
	counts: Counts;
	/** `exact`: every word stands in every hit. `related`: the hits are suggestions. */
	match: 'exact' | 'related';
	/** Of suggestions: how many pages hold every word, though none in its title. */
	whole?: number;
	/** What was really looked for, where it is not what was typed: 養老 → 养老, 低保怎么申请 → 低保 申请. */
	readAs?: string;
	/** Other names searched with it: 低保 → 最低生活保障. */
	alsoSearched: string[];
	offers: Offer[];
	/** The same answer with older years' pages included, while they are still being searched. */
	older?: Promise<Found>;
}

/** An empty question with filters browses, newest first. Throws when the index cannot be loaded. */
export type Search = (question: string, options?: SearchOptions) => Promise<Found>;
