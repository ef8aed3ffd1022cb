/** What the buttons above an article are given to save with. */
import type { Data } from '../record/entry.ts';
import type { Instead, Refusal } from '../server/protocol.ts';
import type { Fault } from './faults.ts';

export interface SaveOptions {
	/** Another's version that was shown and may be saved over. */
	over?: NonNullable<Refusal['current']>;
	/** It was asked and answered that residents will no longer see it. */
	sure?: boolean;
	/** Why an article is sent back. */
	reason?: string;
	/** It is kept as a correction beside what is public. */
	apart?: boolean;
	/** Of a list of the settings: what articles name in the place of what goes. */
	instead?: Instead;
}

export interface Saving {
	busy: boolean;
	faults: Fault[];
	refusal: Refusal | undefined;
	/** A save that waits for an answer: it would take the page off the site. */
	hiding: { after: Data; confirm: () => void } | undefined;
	/** @param what for the version history; @returns whether it was saved */
	save: (what: string, changes?: Data, how?: SaveOptions) => Promise<boolean>;
	/** What would be refused if it were saved so. */
	check: (changes?: Data) => Fault[];
	/** Says what is to be mended first; nothing was sent. */
	refuse: (faults: Fault[]) => void;
	/** Takes a refused picture or attachment out of the form, wherever it stands. */
	takeOut: (media: string) => void;
	clear: () => void;
}
