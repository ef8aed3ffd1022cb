/** The day an entry is filed under, whatever the day is. */
import type { Entry } from '../../lib/entry.ts';
import { kindOf } from '../index.ts';

const ownDay = (entry: Entry) =>
	(entry.data as Readonly<Record<string, unknown>>)[kindOf(entry).day] as string | undefined;

/** That of what it tells of, of what comes again the first, or that of its publishing. */
export const filedOn = (entry: Entry): string => ownDay(entry) ?? entry.data.publishedAt;

/** Whether its day is that of what it tells of. */
export const isOwnDay = (entry: Entry): boolean =>
	kindOf(entry).day !== 'publishedAt' && ownDay(entry) !== undefined;
