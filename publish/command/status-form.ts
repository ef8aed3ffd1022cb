/** What `status.json` says. */
import type { Exit } from './failure.ts';

/** Times are instants, `2026-11-22T01:00:03.000Z`. */
export interface Status {
	/** What is served now; null before the first release. */
	served: Release | null;
	/** The last time something was published or nothing new was found. */
	lastGood: { at: string; commit: string | null } | null;
	lastTry: Try;
	/** Newest first. */
	kept: Release[];
}

export interface Release {
	id: string;
	at: string;
	commit: string | null;
	/** Its content was allowed to hold what is invented. */
	demo: boolean;
	/** The release it went back to. */
	backTo: string | null;
}

export interface Try {
	at: string;
	outcome: 'published' | 'unchanged' | 'failed';
	exit: Exit;
	commit: string | null;
	steps: { name: string; seconds: number }[];
	/** The step that failed, what happened and what to do, and where. */
	problem: { step: string; said: string; where: string[] } | null;
	notices: string[];
}
