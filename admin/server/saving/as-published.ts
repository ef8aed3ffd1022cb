/** An article's file as it would be once it is published. */
import { readEntryFile, writeEntryFile } from '../../record/entry.ts';

/** @param now Shanghai wall time: one set for later is shown as it will be then */
export function publishedText(text: string, now: string): string {
	const data = readEntryFile(text);
	const { publishedAt } = data;
	const given = typeof publishedAt === 'string' && publishedAt <= now ? publishedAt : now;
	return writeEntryFile({ ...data, stage: 'ready', publishedAt: given }, []);
}
