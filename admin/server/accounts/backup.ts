/** A copy of the database while it is in use, and the way back. In neither is anybody signed in, nor any one-time address good. */
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import type { Accounts } from './accounts.ts';
import { openDatabase } from './database.ts';
import { forgetNewest } from './newest.ts';

/** What has ended or was used since would be good again. */
function shut(path: string): void {
	const db = openDatabase(path);
	db.exec('DELETE FROM session; DELETE FROM ticket; DELETE FROM attempt; DELETE FROM reviewLink');
	db.exec('PRAGMA journal_mode = DELETE');
	db.close();
}

/** A plain copy of the file would lack what stands beside it still. @param to must not be there yet */
export async function backUp({ db }: Accounts, to: string): Promise<void> {
	if (existsSync(to)) throw new Error(`${to} 已经有了，请换一个名字。`);
	const half = `${to}.half`;
	rmSync(half, { force: true });
	await backup(db, half);
	shut(half);
	renameSync(half, to);
}

function refuseOther(from: string): void {
	const db = new DatabaseSync(from, { readOnly: true });
	try {
		db.prepare('SELECT count(*) FROM person').get();
	} finally {
		db.close();
	}
}

/** While no server runs. What was there stays beside it. @throws in Chinese when it is no backup of ours */
export function restore(path: string, from: string): void {
	try {
		refuseOther(from);
	} catch (cause) {
		throw new Error(`${from} 不是账号的备份，没有恢复，原来的没有动。`, { cause });
	}
	const fresh = `${path}.fresh`;
	copyFileSync(from, fresh);
	shut(fresh);
	for (const ending of ['-wal', '-shm', '']) {
		const old = `${path}.before${ending}`;
		rmSync(old, { force: true });
		if (existsSync(path + ending)) renameSync(path + ending, old);
	}
	renameSync(fresh, path);
	forgetNewest(path);
}
