/** At start: finishes what a killed server had begun, and makes the versions that are owed. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { forget, gitNote, journalIn, keepAsOwed, readNote, type Step } from './journal.ts';
import { payOwed, type Place } from './owed.ts';
import { clearLocks } from '../git/stale-locks.ts';
import { clearTemporary, hashAt, moveInto } from '../whole-files.ts';

async function finish(contentRoot: string, { file, temporary, base }: Step): Promise<void> {
	const target = join(contentRoot, file);
	// Somebody has written there since: theirs stays.
	const untouched = (await hashAt(target)) === base;
	if (!untouched) return;
	if (temporary === undefined) await rm(target, { force: true });
	else if (existsSync(temporary)) await moveInto(temporary, target);
}

/** Finishes and commits what a killed server had begun. @returns the files, none as a rule */
export async function recover(place: Place): Promise<string[]> {
	const { root, room, patience } = place;
	await mkdir(room, { recursive: true });
	const intent = await readNote(journalIn(room));
	const pid = Number(await readFile(gitNote(room), 'utf8').catch(() => '')) || undefined;
	for (const step of intent?.steps ?? []) await finish(root, step);
	if (intent || pid) await clearLocks(root, pid, patience);
	// What was owed before this save comes before it in the history, or with it where it is of the same file.
	if (intent) await keepAsOwed(room);
	else await forget(room);
	await payOwed(place);
	await clearTemporary(room, root);
	return intent?.steps.map(({ file }) => file) ?? [];
}
