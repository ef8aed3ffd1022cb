/** What an office keeps of its articles beside their files: who has written, who has reviewed which words, why one came back. */
import type { Review, ReviewStep } from '../../../src/collections/reviews.ts';
import type { Returned } from '../office-protocol.ts';

export interface Signed {
	name: string;
	/** SHA-256 of what was reviewed. */
	words: string;
}

export interface Kept {
	/** Who has written in it since it was last published, as far as this record knows. */
	authors: readonly string[];
	/** Who has begun it. */
	maker?: string;
	signed: Partial<Record<ReviewStep, Signed>>;
	returned?: Returned;
}

/** What becomes of it by a save. */
export interface Turn {
	/** Who has written what is saved; none where the words are the same. */
	authors: readonly string[];
	/** It was begun now. */
	made: boolean;
	/** All reviews that hold from now on, and for which words. */
	signed: Review;
	words: string;
	/** Why it is sent back; undefined: what was said before stays. */
	returned?: Returned;
	/** It is handed in anew, or public: what was said before is done. */
	answered: boolean;
}

/** By path below the content folder: `notices/20261122-0930.md`. */
export interface ReviewRecord {
	of: (file: string) => Kept;
	/** Why articles came back. */
	returned: () => ReadonlyMap<string, Returned>;
	/** Before the file is written: who is killed in between has noted too much of authors, and reviews of words that were read. */
	note: (file: string, turn: Turn) => void;
	/** It is public and owes no review: whoever writes from now on is its author. */
	published: (file: string) => void;
	/** The file is gone. */
	removed: (file: string) => void;
}
