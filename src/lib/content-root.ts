import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';

function whereItReallyStands(folder: string): string {
	try {
		return realpathSync.native(folder);
	} catch {
		return folder;
	}
}

/** An office's own content beside the program, which the program's git does not know. */
export const ownFolder = resolve('own');
/** The sample, which comes with the program. */
export const sampleFolder = resolve('content');

/**
 * The folder that holds the content, absolute: `CONTENT_DIR`, or `own/` where there is one, or `content/` of the project.
 * It may itself be a link, followed here once; no link below it is ever followed.
 */
export let contentRoot = whereItReallyStands(
	resolve(process.env['CONTENT_DIR'] || (existsSync(ownFolder) ? ownFolder : sampleFolder)),
);

/** For who learns where it stands only once it has been fetched; before anything reads the settings. */
export function setContentRoot(folder: string): void {
	contentRoot = whereItReallyStands(resolve(folder));
	process.env['CONTENT_DIR'] = contentRoot;
}
