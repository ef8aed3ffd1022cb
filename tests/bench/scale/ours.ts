/** Our own build, with nothing kept from one before. */
import { globSync, renameSync, rmSync } from 'node:fs';
import { measured, type Measured } from './measured.ts';

/** The moment of the sample: generated entries end two days before. */
const now = '2026-11-22 09:00';
const caches = () => new Set(globSync('.cache/astro-*'));

/** @param content the folder with the Markdown @param out folder of the finished site */
export async function coldBuild(content: string, out: string): Promise<Measured> {
	const before = caches();
	// What a build keeps, it keeps by the content's place: under a new name there is nothing.
	const fresh = `${content}-${Date.now().toString(36)}`;
	renameSync(content, fresh);
	try {
		return await measured(process.execPath, ['publish/build.ts'], {
			CONTENT_DIR: fresh,
			SITE_OUT: out,
			SITE_NOW: now,
		});
	} finally {
		renameSync(fresh, content);
		for (const made of caches().difference(before)) rmSync(made, { recursive: true, force: true });
	}
}
