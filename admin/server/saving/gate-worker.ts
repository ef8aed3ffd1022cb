/** The thread of `gate-thread.ts`: the build's own rules, over the content as it is or would be; what of it is personal. */
import { parentPort } from 'node:worker_threads';
import { findings } from '../../../src/gate/check.ts';
import { readContent } from '../../../src/gate/reading/content.ts';
import type { ContentCache } from '../../../src/gate/reading/entries.ts';
import { personalData, type PersonalData } from '../../../src/gate/personal-data.ts';
import type { Finding } from '../../../src/gate/finding.ts';
import type { Overlay } from '../../../src/gate/reading/overlay.ts';

export interface Question {
	root: string;
	overlay: Overlay;
	/** What personal data is public at this time is asked too. Shanghai wall time. */
	personalAt?: string;
}

/** What it found, or why it could not look. */
export type Answer = { findings: Finding[]; personal?: PersonalData[] } | { broken: string };

const caches = new Map<string, ContentCache>();

function cacheOf(root: string): ContentCache {
	const cache = caches.get(root) ?? (new Map() as ContentCache);
	caches.set(root, cache);
	return cache;
}

parentPort?.on('message', ({ root, overlay, personalAt }: Question) => {
	try {
		const content = readContent(root, { cache: cacheOf(root), overlay });
		const found = findings(content);
		const personal =
			personalAt === undefined ? {} : { personal: personalData(content, found, personalAt) };
		parentPort?.postMessage({ findings: found, ...personal } satisfies Answer);
	} catch (error) {
		parentPort?.postMessage({ broken: String(error) } satisfies Answer);
	}
});
