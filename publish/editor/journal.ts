/**
 * What is about to be written, noted before it is: a server killed in the middle finishes it at its
 * next start. Everything the note names is whole on the disk by then, so finishing is only moving.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { commit } from './commit.ts';
import { clearLocks } from './stale-locks.ts';
import { clearTemporary, hashAt, moveInto, syncFolder, writeThrough } from './whole-files.ts';

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
	author: z.string(),
	message: z.string(),
});
export type Step = z.infer<typeof stepSchema>;
export type Intent = z.infer<typeof intentSchema>;

const journalIn = (room: string) => join(room, 'journal.json');

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

async function finish(contentRoot: string, { file, temporary, base }: Step): Promise<void> {
	const target = join(contentRoot, file);
	// Somebody has written there since: theirs stays.
	const untouched = (await hashAt(target)) === base;
	if (!untouched) return;
	if (temporary === undefined) await rm(target, { force: true });
	else if (existsSync(temporary)) await moveInto(temporary, target);
}

/** The note is moved into place whole; one that cannot be read is none of ours. */
async function read(room: string): Promise<Intent | undefined> {
	try {
		return intentSchema.parse(JSON.parse(await readFile(journalIn(room), 'utf8')));
	} catch {
		return undefined;
	}
}

/** Finishes and commits what a killed server had begun. @returns the files, none as a rule */
export async function recover(room: string, contentRoot: string): Promise<string[]> {
	await mkdir(room, { recursive: true });
	const intent = await read(room);
	if (intent) {
		const pid = Number(await readFile(gitNote(room), 'utf8').catch(() => '')) || undefined;
		for (const step of intent.steps) await finish(contentRoot, step);
		await clearLocks(contentRoot, pid);
		const files = intent.steps.map(({ file }) => file);
		await commit(contentRoot, files, intent.message, { author: intent.author });
	}
	await forget(room);
	await clearTemporary(room, contentRoot);
	return intent?.steps.map(({ file }) => file) ?? [];
}
