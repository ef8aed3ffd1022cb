/** The day an entry is filed under, whatever the day is. */
import type { Entry } from '../../lib/entry.ts';
import { kindOf } from '../index.ts';

/** That of what it tells of, of what comes again the first, or that of its publishing. */
export function filedOn(entry: Entry): string {
	return (entry.data as Readonly<Record<string, unknown>>)[kindOf(entry).day] as string;
}
