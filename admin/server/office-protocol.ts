/** What the server of an office says besides: what somebody may do, and what is known of an article beside its file. */
import type { ReviewRequired, ReviewStep } from '../../src/collections/reviews.ts';

/** What a save comes to; who may read and write may not yet do all of it. */
export type Deed =
	/** Writes what nobody outside sees. */
	| 'write'
	/** Changes what residents see, now or at its time. */
	| 'publish'
	/** The alert on every page. */
	| 'alert'
	| 'settings'
	/** Puts a name under 初审 or 复审. */
	| 'review'
	/** Puts a name under 终审. */
	| 'finalReview'
	/** Sends back what another has handed in. */
	| 'return'
	/** Removes a draft that another has begun. */
	| 'removeAnothers';

/** Why it was sent back. */
export interface Returned {
	by: string;
	reason: string;
	/** Shanghai wall time. */
	at?: string;
}

/** What an office knows of an article beside its file, as it is for who asks. */
export interface Standing {
	required: ReviewRequired;
	/** Reviews in the file that hold: given here by who is named, for these words. */
	holding: ReviewStep[];
	/** He has written in it since it was last published. */
	author: boolean;
	/** He has begun it, or alone has written in it. */
	own: boolean;
	/** A correction of it waits: how far it is. */
	revision?: 'draft' | 'review';
	returned?: Returned;
}
