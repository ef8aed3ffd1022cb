/** Where the files stand that an entry names relatively. */
import { dirname, resolve } from 'node:path';
import type { Entry } from './entry.ts';

/** @param entry absolute path of its file @returns that of a file it names */
export const fromEntry = (entry: string, relative: string) => resolve(dirname(entry), relative);

/** Absolute path of a file an entry names relatively. */
export function mediaPath({ source }: Pick<Entry, 'source'>, relative: string): string {
	return fromEntry(source?.path ?? '', relative);
}
