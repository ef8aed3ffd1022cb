/** Something to say of a body. */
export interface BodyFinding {
	/** 1-based, within the body. */
	line: number;
	message: string;
	/** Still to be written; a draft may be without it. */
	unfinished?: true;
}
