/** A question as it is put to a shard, and what comes of it before it is narrowed. */
import type { Found } from '../contract.ts';
import type { Wanted } from '../words/question.ts';
import type { Run } from '../words/run.ts';

/** A question as it is put to every shard. */
export interface Way {
	match: Found['match'];
	/** Pages that hold much of it, not all. */
	suggests?: true;
	/** undefined = everything (browsing). */
	wanted: Wanted | undefined;
	/** Other names of what is wanted, each its own way of asking. */
	others: { name: string; wanted: Wanted }[];
	/** The column that a word of the question names: its titles come first. */
	column?: string;
	/** Characters that were left out: titles that have them come before others. */
	rest?: readonly string[];
	/** What is suggested after few texts, where no title says it. */
	after?: Wanted;
}

/** Of one shard. */
export interface Ordered {
	/** In order; of a part narrowed by the filters. */
	pages: number[];
	/** How many of the first have the question as their title. */
	same: number;
	/** Whether all that was asked stands in the title of a page. */
	isTitled: (page: number) => boolean;
	/** Whether anything that was asked stands in a title. */
	titled: boolean;
	/** To be marked; how many of them say all that was asked. */
	runs: Run[];
	wanted: number;
	alsoSearched: string[];
}
