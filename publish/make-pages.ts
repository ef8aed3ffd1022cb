/**
 * The process that makes the pages: Astro's own command, which gets ready at once and reads the content when
 * told to (`src/lib/may-read.ts`). It ends with its parent.
 */
import { resolve } from 'node:path';
import type {} from '../src/lib/may-read.ts';

/** Said to the parent when all is loaded but the content. */
export type Ready = 'ready';

/** The word to begin. */
export interface Begin {
	/** `2026-11-22 09:00`, the moment the site is for. */
	siteNow: string;
}

process.once('disconnect', () => process.exit(1));
globalThis.contentMayBeRead = new Promise((begin) => {
	process.once('message', ({ siteNow }: Begin) => {
		process.env['SITE_NOW'] = siteNow;
		begin();
	});
});
globalThis.contentIsAwaited = () => process.send?.('ready' satisfies Ready);
process.argv.splice(2, Infinity, 'build');
await import(resolve('node_modules/astro/bin/astro.mjs'));
