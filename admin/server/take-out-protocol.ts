/** What is asked and said when a person is taken out of everything. */
export interface TakeOutRequest {
	/** Whole, as it is written. */
	name: string;
	author: string;
	sure?: true | undefined;
}

export interface Mentioned {
	path: string;
	title: string;
	/** What is done, in words. */
	done: string[];
	/** What a hand must do. */
	left: string[];
}

export interface TakenOut {
	articles: Mentioned[];
	/** Titles of corrections that name the person: they are to be discarded or mended by a hand. */
	waiting: string[];
	/** Labels of the pages of settings that name the person. */
	settings: string[];
}
