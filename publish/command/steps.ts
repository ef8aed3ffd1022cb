/** The parts of a publication that look outside: handed in, so that tests hand in small ones. */
import type { SiteWords } from '../checks/placeholders.ts';
import type { KnownLooks } from '../checks/looks.ts';
import type { KnownBytes } from '../release/bundle.ts';
import type { PublicRecord } from '../release/records.ts';
import type { SiteFiles } from '../site-files.ts';
import type { Fetched } from './repository.ts';

/** Content that may be published. */
export interface Checked {
	records: PublicRecord[];
	/** When the site changes by itself, Shanghai wall time. */
	nextBuild: string;
	/** Settings of the site, as they are written. */
	words: SiteWords;
}

export interface PublishSteps {
	/** The machine's clock. */
	now: () => Date;
	/** The moment the pages are for, Shanghai wall time. */
	siteNow: () => string;
	/** Another text when our own code is another. */
	code: (contentRoot: string) => string;
	/** @throws Failure */
	fetch: () => Promise<Fetched>;
	/** @throws Failure with what to mend */
	gate: (contentRoot: string, siteNow: string) => Promise<Checked>;
	/** Makes the site of the content that was just checked. @throws Failure */
	build: (siteNow: string) => Promise<SiteFiles>;
	/** What was found out of files that never change, for who publishes again and again. */
	known?: { bytes: KnownBytes; looks: KnownLooks };
}
