/**
 * The office as it was at one moment, laid beside in links: files, notes of saves, accounts. The server goes on meanwhile; where
 * something was saved while it was laid out, it is laid out anew.
 */
import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openAccounts } from '../../../admin/server/accounts/accounts.ts';
import { backUp } from '../../../admin/server/accounts/backup.ts';
import { journalIn, owedNotes } from '../../../admin/server/saving/journal.ts';
import { roomOf } from '../../../admin/server/set-up.ts';
import { newestSecond } from '../../release/kept.ts';
import { currentManifest } from '../../release/manifest.ts';
import type { OfficeFolder } from '../folder.ts';
import { newAbout, type About } from './about.ts';
import { besides, bundleInto, layBeside, repositoryIn, type Besides } from './repository.ts';

interface Moment extends Besides {
	content: About['content'];
	/** Notes of saves, and what waits for them. */
	notes: string[];
	/** A save is under way, or was cut off. */
	saving: boolean;
	/** Of all of it: equal where nothing was saved in between. */
	print: string;
}

const printOf = (folder: string, files: readonly string[]): unknown[] =>
	files.map((file) => {
		const stats = lstatSync(join(folder, file), { throwIfNoEntry: false });
		return [file, stats?.ino, stats?.size, stats?.mtimeMs];
	});

function notesIn(room: string, saving: boolean): string[] {
	if (!existsSync(room)) return [];
	const waiting = readdirSync(room).filter((name) => name.endsWith('.editor-temp'));
	return [...owedNotes(room), ...(saving ? [basename(journalIn(room)), ...waiting] : [])];
}

async function moment({ content }: OfficeFolder, room: string): Promise<Moment> {
	const saving = existsSync(journalIn(room));
	const repository = await repositoryIn(content);
	const { files, gone } = repository
		? await besides(content, repository)
		: { files: readdirSync(content), gone: [] };
	const notes = notesIn(room, saving);
	const prints = [printOf(content, files), printOf(room, notes)];
	const print = JSON.stringify({ repository, gone, saving, prints });
	return { content: repository, files, gone, notes, saving, print };
}

/** At the top of a disk of its own. */
export const ofTheDisk = 'lost+found';

/** What is made anew, what ends with its moment, and what is taken by a way of its own. */
function isLeftOut(folder: OfficeFolder, name: string): boolean {
	const { places, content, editor, autosave, review, backups, restoring } = folder;
	// What nobody has saved is its writer's alone, and gone after a month; no review link is good in a backup.
	const apart = [content, editor, autosave, review, backups, restoring];
	const known = [...Object.values<string>({ ...places }), ...apart];
	// With what stands beside them: `current.next`, `accounts.db-wal`.
	return (
		known.includes(join(places.to, name)) ||
		/^(accounts|current|lock)[.-]/.test(name) ||
		name === ofTheDisk
	);
}

/** Not what a program listens at. */
function isKept(path: string): boolean {
	const stats = lstatSync(path);
	return stats.isFile() || stats.isDirectory() || stats.isSymbolicLink();
}

/** Whatever else lies in the data folder, so that nobody need think of it who puts something there. */
async function layOthers(folder: OfficeFolder, to: string): Promise<void> {
	const { to: data } = folder.places;
	const options = { recursive: true, verbatimSymlinks: true, filter: isKept };
	for (const name of readdirSync(data).filter((one) => !isLeftOut(folder, one)))
		await cp(join(data, name), join(to, name), options);
}

async function layAccounts({ accounts: path }: OfficeFolder, to: string, now: () => Date) {
	if (!existsSync(path)) return;
	const accounts = openAccounts({ path, now: () => now().valueOf() });
	try {
		await backUp(accounts, to);
	} finally {
		accounts.db.close();
	}
}

async function layOut(folder: OfficeFolder, seen: Moment, to: string, now: () => Date) {
	const { content, editor } = folder;
	rmSync(to, { recursive: true, force: true });
	mkdirSync(to, { recursive: true, mode: 0o700 });
	const room = roomOf(editor, realpathSync(content));
	for (const file of seen.files) await layBeside(join(content, file), join(to, 'content', file));
	for (const note of seen.notes) await layBeside(join(room, note), join(to, 'editor', note));
	await layAccounts(folder, join(to, 'accounts.db'), now);
	await layOthers(folder, join(to, 'data'));
	const about = newAbout({
		at: now().toISOString(),
		content: seen.content,
		gone: seen.gone,
		second: newestSecond(folder.places) ?? null,
		backTo: currentManifest(folder.places)?.backTo ?? null,
		was: { content: realpathSync(content), room },
	});
	await writeFile(join(to, 'about.json'), `${JSON.stringify(about, null, '\t')}\n`);
}

export interface Patience {
	/** A save takes less: one that is noted for longer was cut off, and is taken as it lies. */
	cutOff: number;
	/** For a moment in which nobody saves. */
	longest: number;
}

/** Milliseconds. */
export const patience: Patience = { cutOff: 60_000, longest: 10 * 60_000 };

/**
 * @param to made; what stood there goes
 * @throws in Chinese
 */
export async function snapshot(
	folder: OfficeFolder,
	to: string,
	now: () => Date,
	{ cutOff, longest }: Patience = patience,
): Promise<void> {
	const room = roomOf(folder.editor, realpathSync(folder.content));
	const begun = Date.now();
	let before = await moment(folder, room);
	let since = Date.now();
	for (;;) {
		if (!before.saving || Date.now() - since >= cutOff) {
			// A file may go while it is linked: that is seen below.
			const failed = await layOut(folder, before, to, now).then(
				() => undefined,
				(error: unknown) => ({ error }),
			);
			const after = await moment(folder, room);
			if (after.print === before.print) {
				if (failed) throw failed.error;
				break;
			}
		} else await wait(100);
		if (Date.now() - begun > longest)
			throw new Error('一直有人在保存，没有等到一个安静的时候。过一会儿再来一次。');
		const next = await moment(folder, room);
		if (next.print !== before.print) since = Date.now();
		before = next;
	}
	await bundleInto(folder.content, before.content?.commit ?? null, to);
}
