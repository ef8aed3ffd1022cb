/** A backup put back into an empty folder: made in `restoring/` within it, so that nothing half stands where a server would look. */
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openAccounts } from '../../../admin/server/accounts/accounts.ts';
import { restore } from '../../../admin/server/accounts/backup.ts';
import { log } from '../../../admin/server/accounts/log.ts';
import { journalIn, note, readNote } from '../../../admin/server/saving/journal.ts';
import { roomOf } from '../../../admin/server/set-up.ts';
import { syncFolder } from '../../../admin/server/whole-files.ts';
import { folderOf, type OfficeFolder } from '../folder.ts';
import { refuseAnothers, WrongUse } from '../options.ts';
import { readAbout, type About } from './about.ts';
import type { Key } from './key.ts';
import { repositoryFrom } from './repository.ts';
import { unseal } from './sealed.ts';
import { ofTheDisk } from './snapshot.ts';
import { unpackInto } from './tar.ts';

interface Given {
	from: string;
	key: Key;
	/** The data folder to be. */
	data: string;
	now: () => Date;
}

/** @throws WrongUse; what stands there is somebody's */
function refuseFull({ restoring }: OfficeFolder, data: string): void {
	const names = (existsSync(data) ? readdirSync(data) : []).filter((name) => name !== ofTheDisk);
	const [half] = names.filter((name) => name === basename(restoring));
	// One that was cut off had begun in an empty folder; mostly it has moved nothing out yet.
	if (names.length === 0 || (half && names.length === 1)) return;
	throw new WrongUse(
		half
			? `上次恢复到 ${data} 断在最后一步。请删掉里面的东西，再恢复一次。`
			: `${data} 里已经有东西了，没有恢复。请写一个空的文件夹；原来的要留就先改名，例如 mv ${data} ${data}.old`,
	);
}

/** Notes name places, and those are others now. */
async function notesFrom(archive: string, { was }: About, room: string, content: string) {
	const notes = join(archive, 'editor');
	mkdirSync(room, { recursive: true, mode: 0o700 });
	if (!existsSync(notes)) return;
	await cp(notes, room, { recursive: true });
	const intent = await readNote(journalIn(room));
	if (!intent) return;
	const now = (path: string) =>
		path.replace(`${was.room}/`, `${roomIn(content)}/`).replace(`${was.content}/`, `${content}/`);
	const steps = intent.steps.map((step) =>
		step.temporary === undefined ? step : { ...step, temporary: now(step.temporary) },
	);
	await note(room, { ...intent, steps });
}

/** Of the content where it is going to stand. */
const roomIn = (content: string) => roomOf(folderOf(join(content, '..')).editor, content);

/** Nobody is signed in, and no one-time address is good. */
function accountsFrom(archive: string, about: About, path: string, now: () => Date): void {
	const from = join(archive, 'accounts.db');
	if (!existsSync(from)) return;
	restore(path, from);
	const accounts = openAccounts({ path, now: () => now().valueOf() });
	log(accounts, 'restored', { person: '服务器终端', detail: `${about.at} 的备份` });
	accounts.db.close();
}

async function putTogether(archive: string, about: About, data: string, now: () => Date) {
	const made = join(archive, '..', 'data');
	mkdirSync(made, { mode: 0o700 });
	const inside = folderOf(made);
	const content = join(realpathSync(data), 'content');
	await repositoryFrom(archive, about, inside.content);
	const room = join(inside.editor, basename(roomIn(content)));
	await notesFrom(archive, about, room, content);
	accountsFrom(archive, about, inside.accounts, now);
	const others = join(archive, 'data');
	if (existsSync(others)) await cp(others, made, { recursive: true, verbatimSymlinks: true });
	if (about.second !== null) await writeFile(inside.places.notBefore, String(about.second));
	return made;
}

/** While `restoring` stands no server starts; where it is gone, content was the last to come. */
async function moveOut(made: string, data: string): Promise<void> {
	const names = await readdir(made);
	const ordered = [...names.filter((name) => name !== 'content'), 'content'];
	for (const name of ordered) renameSync(join(made, name), join(data, name));
	await syncFolder(data);
}

/** @throws in Chinese, with the folder as it was */
export async function putBack({ from, key, data, now }: Given): Promise<About> {
	const { restoring } = folderOf(data);
	refuseFull(folderOf(data), data);
	const wasThere = existsSync(data);
	if (wasThere) refuseAnothers(data);
	rmSync(restoring, { recursive: true, force: true });
	mkdirSync(join(restoring, 'archive'), { recursive: true, mode: 0o700 });
	try {
		const archive = join(restoring, 'archive');
		await unseal(from, key, (plain) => unpackInto(archive, plain));
		const about = readAbout(archive);
		const made = await putTogether(archive, about, data, now);
		await moveOut(made, data);
		return about;
	} catch (error) {
		if (!wasThere) rmSync(data, { recursive: true, force: true });
		throw error;
	} finally {
		rmSync(restoring, { recursive: true, force: true });
	}
}
