/** What a look says besides what the build would. */

/** A link of the body to an article that is withdrawn or over: it opens, and helps nobody. */
export interface OldLink {
	/** 1-based, within the body. */
	line: number;
	message: string;
}
