import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

function whereItReallyStands(folder: string): string {
	try {
		return realpathSync.native(folder);
	} catch {
		return folder;
	}
}

/**
 * The folder that holds the content, absolute: `CONTENT_DIR`, or `content/` of the project. It may itself be a link,
 * followed here once; no link below it is ever followed.
 */
export const contentRoot = whereItReallyStands(resolve(process.env['CONTENT_DIR'] || 'content'));
