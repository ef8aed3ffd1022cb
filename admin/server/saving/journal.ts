/**
 * What is about to be written, noted before it is: a server killed in the middle finishes it at its
 * next start. Everything the note names is whole on the disk by then, so finishing is only moving.
 * The note of a save that got no version is kept, and is then a version owed (`owed.ts`).
 */
import { readdirSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { syncFolder, writeThrough } from '../whole-files.ts';

const stepSchema = z.strictObject({
	/** Below the content folder. */
	file: z.string(),
	/** Where its bytes wait; missing = the file is to go. */
	temporary: z.string().optional(),
	/** Of what stood there before; missing = nothing. */
	base: z.string().optional(),
});
const intentSchema = z.strictObject({
	steps: z.array(stepSchema),
	/** Files that are there already but may not be committed yet. */
	also: z.array(z.string()).optional(),
	author: z.string(),
	message: z.string(),
	/** Lines that end its version: who has written, who has reviewed. */
	trailers: z.array(z.string()).optional(),
});
export type Step = z.infer<typeof stepSchema>;
export type Intent = z.infer<typeof intentSchema>;

/** What one commit is to hold. */
export function filesOf({ steps, also = [] }: Intent): string[] {
	return [...new Set([...steps.map(({ file }) => file), ...also])];
}

export const journalIn = (room: string) => join(room, 'journal.json');

/** Holds the process id of the git at work. */
export const gitNote = (room: string) => join(room, 'git.pid');

/** @param room the folder beside the content in which the server keeps its notes */
export async function note(room: string, intent: Intent): Promise<void> {
	const fresh = `${journalIn(room)}.editor-temp`;
	await rm(fresh, { force: true });
	await writeThrough(fresh, JSON.stringify(intent));
	await rename(fresh, journalIn(room));
	await syncFolder(room);
}

export async function forget(room: string): Promise<void> {
	await rm(journalIn(room), { force: true });
	await rm(gitNote(room), { force: true });
	await syncFolder(room);
}

/** Only renamed: that works on a full disk too, where git has just failed. */
export async function keepAsOwed(room: string): Promise<void> {
	const last = owedNotes(room).at(-1) ?? 'owed-0';
	const number = 1 + Number(/\d+/.exec(last)?.[0] ?? 0);
	await rename(journalIn(room), join(room, `owed-${String(number).padStart(8, '0')}.json`));
	await forget(room);
}

/** Names in the room, oldest first. */
export function owedNotes(room: string): string[] {
	return readdirSync(room)
		.filter((name) => /^owed-\d+\.json$/.test(name))
		.sort();
}

/** The note is moved into place whole; one that cannot be read is none of ours. */
export async function readNote(path: string): Promise<Intent | undefined> {
	try {
		return intentSchema.parse(JSON.parse(await readFile(path, 'utf8')));
	} catch {
		return undefined;
	}
}
