/** A page as the index is made of it. */

export interface Line {
	/** One a place, without white space in any of them. */
	tokens: readonly string[];
	/** As Pagefind stores it, below 256. */
	weight: number;
}

export interface IndexPage {
	/** File that its hit is shown from, without ending; stands for the page wherever the engine names it. */
	name: string;
	/** Tokens that are searched as its title, whatever its lines say. */
	title: readonly string[];
	/** In the order in which they stand, places counted on from one to the next. */
	lines: readonly Line[];
	/** Values by name, and none of them searched. */
	filters: Readonly<Record<string, readonly string[]>>;
}

/** Pagefind's own unit: `data-pagefind-weight="1"` is 24. */
const unit = 24;

/** Stored first in each list of places, and without a word about it. */
export const firstWeight = unit + 1;

/** What a line weighs: a paragraph 24, a heading more, the higher the more. @param tag `h2` … `h6`, or none */
export function weightOf(tag?: string): number {
	return tag === undefined ? unit : (8 - Number(tag.slice(1))) * unit;
}
