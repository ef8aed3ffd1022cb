/** What the server answers where it has not done what was asked. */
import type { Finding } from '../../src/gate/finding.ts';
import type { InUse } from './in-use-protocol.ts';

export interface Refusal {
	error:
		| 'changed'
		| 'findings'
		| 'in-use'
		| 'missing'
		| 'exists'
		| 'refused'
		| 'too-large'
		| 'disk'
		| 'broken'
		// Of the office server: nobody is signed in · the password is asked for again · not so fast.
		| 'session'
		| 'confirm'
		| 'slow';
	/** A Chinese sentence: what happened and what to do. */
	message: string;
	/** For `slow`: when to try again. */
	seconds?: number;
	/** The picture or attachment it is about; without it the rest could be saved. */
	media?: string;
	/** For `findings`. */
	findings?: Finding[];
	/** For `in-use`. */
	uses?: InUse[];
	/** For `changed`: what stands there now, its `Hash`, and who put it there. */
	current?: { raw: string; hash: string; by?: string; at?: string };
}
