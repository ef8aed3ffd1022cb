/** Opens `accounts.db`: one file, readable by its owner alone, of which every answered change is on the disk. */
import { chmodSync, closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { migrations } from './schema.ts';

/** Who waits for a lock stops every other answer of the process as well. Milliseconds. */
const longestWait = 250;

/** What SQLite answers while another holds the file. */
const busy = 5;

/** Whether another program held the database for longer than we wait. */
export function isBusy(error: unknown): boolean {
	return (error as { errcode?: unknown } | null)?.errcode === busy;
}

const isWithin = (db: DatabaseSync) => db.isTransaction;

/** All of it or nothing, also as a part of what is already going on. Another writer waits until it is done. */
export function atOnce<T>(db: DatabaseSync, work: () => T): T {
	if (isWithin(db)) return work();
	db.exec('BEGIN IMMEDIATE');
	try {
		const result = work();
		db.exec('COMMIT');
		return result;
	} catch (error) {
		// A full disk has rolled it back already.
		if (isWithin(db)) db.exec('ROLLBACK');
		throw error;
	}
}

const versionOf = (db: DatabaseSync) =>
	(db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;

function migrate(db: DatabaseSync): void {
	if (versionOf(db) > migrations.length)
		throw new Error('accounts.db 是更新的程序写的，这个程序读不了。请用新的程序打开。');
	atOnce(db, () => {
		for (const step of migrations.slice(versionOf(db))) db.exec(step);
		db.exec(`PRAGMA user_version = ${migrations.length}`);
	});
}

const damaged = (path: string, cause: unknown) =>
	new Error(
		`${path} 打不开，可能坏了。谁也没有放进来。请用备份恢复（npm run account -- --data <文件夹> restore <备份>）。`,
		{ cause },
	);

function refuseDamaged(db: DatabaseSync): void {
	const [found] = db.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
	if (found?.quick_check !== 'ok') throw new Error(found?.quick_check);
}

/** @param path made if it is not there @throws in Chinese when it cannot be read */
export function openDatabase(path: string): DatabaseSync {
	// SQLite gives its own files beside it the same rights.
	closeSync(openSync(path, 'a', 0o600));
	chmodSync(path, 0o600);
	const db = new DatabaseSync(path, { timeout: longestWait, defensive: true });
	try {
		db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
		refuseDamaged(db);
	} catch (error) {
		db.close();
		throw isBusy(error) ? error : damaged(path, error);
	}
	migrate(db);
	return db;
}
