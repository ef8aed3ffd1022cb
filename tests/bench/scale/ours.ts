/** Our own build, with nothing kept from one before: neither drawn pages nor built templates. */
import { rmSync } from 'node:fs';
import { measured, type Measured } from './measured.ts';

/** The moment of the sample: generated entries end two days before. */
const now = '2026-11-22 09:00';

/** @param content the folder with the Markdown @param out folder of the finished site */
export async function coldBuild(content: string, out: string): Promise<Measured> {
	for (const kept of ['pages', 'templates', 'search', 'files'])
		rmSync(`.cache/${kept}`, { recursive: true, force: true });
	return measured(process.execPath, ['publish/build/build.ts'], {
		CONTENT_DIR: content,
		SITE_OUT: out,
		SITE_NOW: now,
	});
}
