/** Versions owed: a save is on the disk, its commit failed. Made at the next save, when the desk is opened, and at start. */
import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { revisedBy } from '../../../src/collections/revisions.ts';
import { commit, type Committed } from '../git/commit.ts';
import {
	filesOf,
	forget,
	gitNote,
	keepAsOwed,
	owedNotes,
	readNote,
	type Intent,
} from './journal.ts';
import { clearLocks } from '../git/stale-locks.ts';
import { belonging, together, type Noted } from './together.ts';
import type { EditorContext } from '../context.ts';

/** Where versions are made and notes kept. */
export type Place = Pick<EditorContext, 'root' | 'room' | 'patience'>;

/** Commits what was noted. Where git itself was cut off at work, its locks are cleared and it is asked once more. */
async function commitNoted({ root, room, patience }: Place, intent: Intent): Promise<Committed> {
	const started = (pid: number) => {
		try {
			writeFileSync(gitNote(room), String(pid));
		} catch {
			// On a full disk: a killed server then waits a little longer at its next start, no more.
		}
	};
	const { author, message, trailers = [] } = intent;
	const options = { author, trailers, started, patience };
	const once = () => commit(root, filesOf(intent), message, options);
	const made = await once();
	if (!made.stopped) return made;
	await clearLocks(root, undefined, patience);
	return once();
}

async function drop(room: string, group: readonly Noted[]): Promise<void> {
	for (const { name } of group) if (name !== undefined) await rm(join(room, name), { force: true });
}

/** Oldest first; a note that cannot be read is no debt. */
async function waiting(room: string): Promise<Noted[]> {
	const read = owedNotes(room).map(async (name) => {
		const intent = await readNote(join(room, name));
		if (!intent) await rm(join(room, name), { force: true });
		return intent ? [{ name, intent }] : [];
	});
	return (await Promise.all(read)).flat();
}

/** After the files of the journal's note are in place: a version of them, or the note kept as owed. */
export async function commitOrOwe(place: Place, intent: Intent): Promise<Committed> {
	const files = new Set(intent.steps.map(({ file }) => file));
	const before = (await waiting(place.room)).filter(({ intent: { steps } }) =>
		steps.some(({ file }) => files.has(file)),
	);
	const made = await commitNoted(place, together([...before, { intent }]));
	if (!made.committed && made.owed) {
		await keepAsOwed(place.room);
		return made;
	}
	await drop(place.room, before);
	await forget(place.room);
	return made;
}

/** Makes the versions owed, oldest first, until one fails. What stands in the files by now is what they hold. */
export async function payOwed(place: Place): Promise<void> {
	const [first, ...later] = await waiting(place.room);
	if (!first) {
		await rm(gitNote(place.room), { force: true });
		return;
	}
	const group = belonging([first, ...later]);
	// One that is held back on purpose is no debt: its next save makes its version.
	if ((await commitNoted(place, together(group))).owed) return;
	await drop(place.room, group);
	await payOwed(place);
}

/** A picture comes with its article, a correction goes with it. */
function articlesIn({ steps }: Intent): string[] {
	const files = steps.map(({ file }) => revisedBy(file));
	const articles = files.filter((file) => !file.startsWith('media/'));
	return articles.length > 0 ? articles : files.slice(-1);
}

/** How many articles and settings files have a version owed. */
export async function countOwed(room: string): Promise<number> {
	const notes = await Promise.all(owedNotes(room).map((name) => readNote(join(room, name))));
	return new Set(notes.flatMap((intent) => (intent ? articlesIn(intent) : []))).size;
}
