/** Where the files stand that an entry names relatively. */
import { dirname, resolve } from 'node:path';
import type { Entry } from './entry.ts';

/** Absolute path of a file an entry names relatively. */
export function mediaPath(entry: Entry, relative: string): string {
	return resolve(dirname(entry.source?.filePath ?? ''), relative);
}
