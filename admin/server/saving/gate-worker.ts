/** The thread of `gate-thread.ts`: the build's own rules, over the content as it is or would be. */
import { parentPort } from 'node:worker_threads';
import { findings } from '../../../src/gate/check.ts';
import { readContent } from '../../../src/gate/reading/content.ts';
import type { ContentCache } from '../../../src/gate/reading/entries.ts';
import type { Finding } from '../../../src/gate/finding.ts';
import type { Overlay } from '../../../src/gate/reading/overlay.ts';

export interface Question {
	root: string;
	overlay: Overlay;
}

/** What it found, or why it could not look. */
export type Answer = { findings: Finding[] } | { broken: string };

const caches = new Map<string, ContentCache>();

function cacheOf(root: string): ContentCache {
	const cache = caches.get(root) ?? (new Map() as ContentCache);
	caches.set(root, cache);
	return cache;
}

parentPort?.on('message', ({ root, overlay }: Question) => {
	try {
		const content = readContent(root, { cache: cacheOf(root), overlay });
		parentPort?.postMessage({ findings: findings(content) } satisfies Answer);
	} catch (error) {
		parentPort?.postMessage({ broken: String(error) } satisfies Answer);
	}
});
