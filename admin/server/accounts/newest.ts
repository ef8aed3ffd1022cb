/**
 * The number of the log's newest row, kept beside the database as well: one that knows less was copied back from before,
 * and in it people who have gone, old passwords and used one-time addresses are good again.
 */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isBusy } from './database.ts';

const noteOf = (path: string) => join(path, '..', 'accounts.newest');

/** @param path of the database */
export function noteNewest(path: string, id: number): void {
	writeFileSync(noteOf(path), String(id), { mode: 0o600 });
}

/** What is there now is meant: it was restored. */
export function forgetNewest(path: string): void {
	rmSync(noteOf(path), { force: true });
}

const noted = (path: string) =>
	existsSync(noteOf(path)) ? Number(readFileSync(noteOf(path), 'utf8')) : 0;

const newestIn = (db: DatabaseSync) =>
	(db.prepare('SELECT coalesce(max(id), 0) AS id FROM log').get() as { id: number }).id;

const wayBack = (path: string) =>
	`请先停下服务，用备份恢复：npm run account -- --data <文件夹> restore <备份>（就是要用现在这个文件，也写 restore ${path}）。恢复以后大家重新登录。`;

/** @throws in Chinese where it is gone though there was one */
export function refuseLost(path: string): void {
	if (existsSync(path) || noted(path) === 0) return;
	throw new Error(
		`${path} 不见了：账号、权限、记录都在里面，没有它谁也进不来。${wayBack(path)}没有备份、要从头开账号，就删掉旁边的 accounts.newest 再启动。`,
	);
}

/** @throws in Chinese where it is older than what was noted */
export function refuseOlder(path: string, db: DatabaseSync): void {
	if (newestIn(db) >= noted(path)) return;
	throw new Error(
		`${path} 比服务最后用的旧，像是直接拷回来的：删掉的人、改过的密码会回来，所以谁也没有放进来。${wayBack(path)}`,
	);
}

/** By a hand of its own: the server's still holds what it has read before. */
function refuseOlderFile(path: string): void {
	const db = new DatabaseSync(path, { timeout: 100 });
	try {
		refuseOlder(path, db);
	} catch (error) {
		// Asked again soon.
		if (!isBusy(error)) throw error;
	} finally {
		db.close();
	}
}

/** Whether the file is still the one that was opened, and knows all that it knew. @returns asks again; throws in Chinese */
export function watchPlace(path: string): () => void {
	const opened = statSync(path).ino;
	return () => {
		refuseLost(path);
		if (statSync(path).ino !== opened)
			throw new Error(`${path} 被换成了另一个文件。${wayBack(path)}`);
		refuseOlderFile(path);
	};
}
