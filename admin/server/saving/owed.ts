/** Versions owed: a save is on the disk, its commit failed. Made at the next save, when the desk is opened, and at start. */
import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
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
import type { Workshop } from '../workshop.ts';

/** Where versions are made and notes kept. */
export type Place = Pick<Workshop, 'root' | 'room' | 'patience'>;

/** Commits what was noted. Where git itself was cut off at work, its locks are cleared and it is asked once more. */
async function commitNoted({ root, room, patience }: Place, intent: Intent): Promise<Committed> {
	const started = (pid: number) => {
		try {
			writeFileSync(gitNote(room), String(pid));
		} catch {
			// On a full disk: a killed server then waits a little longer at its next start, no more.
		}
	};
	const { author, message } = intent;
	const once = () => commit(root, filesOf(intent), message, { author, started, patience });
	const made = await once();
	if (!made.stopped) return made;
	await clearLocks(root, undefined, patience);
	return once();
}

/** After the files of the journal's note are in place: a version of them, or the note kept as owed. */
export async function commitOrOwe(place: Place, intent: Intent): Promise<Committed> {
	const made = await commitNoted(place, intent);
	if (made.committed || !made.owed) await forget(place.room);
	else await keepAsOwed(place.room);
	return made;
}

/** Makes the versions owed, oldest first, until one fails. What stands in the files by now is what they hold. */
export async function payOwed(place: Place): Promise<void> {
	for (const name of owedNotes(place.room)) {
		const path = join(place.room, name);
		const intent = await readNote(path);
		// One that is held back on purpose is no debt: its next save makes its version.
		if (intent && (await commitNoted(place, intent)).owed) return;
		await rm(path, { force: true });
	}
	await rm(gitNote(place.room), { force: true });
}

/** How many articles and settings files have a version owed. */
export async function countOwed(room: string): Promise<number> {
	const notes = await Promise.all(owedNotes(room).map((name) => readNote(join(room, name))));
	// A picture comes with its article, which is the last step.
	return new Set(notes.map((intent) => intent?.steps.at(-1)?.file).filter(Boolean)).size;
}
