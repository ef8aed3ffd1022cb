/** The file of the accounts: whole, private, and a log that is only added to. */
import { copyFileSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openAccounts } from '../../../../../admin/server/accounts/accounts.ts';
import { backUp, restore } from '../../../../../admin/server/accounts/backup.ts';
import { atOnce, isBusy, openDatabase } from '../../../../../admin/server/accounts/database.ts';
import { log, pruneLog, readLog } from '../../../../../admin/server/accounts/log.ts';
import { everyone } from '../../../../../admin/server/accounts/people.ts';
import { findSession, startSession } from '../../../../../admin/server/accounts/sessions.ts';
import { giveTicket, seeTicket } from '../../../../../admin/server/accounts/tickets.ts';
import { desk, hour, morning, person, refusalOf } from './desk.ts';

test('nobody but its owner reads it, nor what SQLite keeps beside it', () => {
	const { path } = desk();
	for (const ending of ['', '-wal', '-shm']) {
		const { mode } = statSync(path + ending);
		expect(mode & 0o777, ending).toBe(0o600);
	}
});

test('what is answered is on the disk, and who waits for a lock does not wait long', () => {
	const { db } = desk();
	expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
	expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
	expect(db.prepare('PRAGMA foreign_keys').get()).toEqual({ foreign_keys: 1 });
	const { timeout } = db.prepare('PRAGMA busy_timeout').get() as { timeout: number };
	expect(timeout).toBeLessThanOrEqual(250);
});

test('while another program holds it, it is told to be busy, and nothing is half done', () => {
	const one = desk();
	const other = new DatabaseSync(one.path);
	other.exec('BEGIN IMMEDIATE');
	let thrown: unknown;
	try {
		log(one, 'signed-in');
	} catch (error) {
		thrown = error;
	}
	expect(isBusy(thrown)).toBe(true);
	other.exec('ROLLBACK');
	other.close();
	expect(readLog(one)).toEqual([]);
});

test('what fails in the middle is as if it had not begun', () => {
	const one = desk();
	const half = () =>
		atOnce(one.db, () => {
			log(one, 'signed-in');
			throw new Error('x');
		});
	expect(half).toThrow('x');
	expect(readLog(one)).toEqual([]);
});

test('one written by a newer program is not touched', () => {
	const one = desk();
	one.db.exec('PRAGMA user_version = 99');
	expect(() => openDatabase(one.path)).toThrow('更新的程序');
});

test('a damaged one lets nobody in and says what to do', () => {
	const one = desk();
	one.db.close();
	writeFileSync(one.path, 'x'.repeat(10_000));
	expect(() => openDatabase(one.path)).toThrow('备份恢复');
});

test('no row of the log is changed or taken away before a year is over', () => {
	const one = desk();
	log(one, 'signed-in', { person: '沈小满', address: '203.0.113.7' });
	one.pass(366 * 24 * hour - 1);
	log(one, 'signed-out');
	expect(() => one.db.exec("UPDATE log SET person = 'x'")).toThrow('only added');
	expect(() => one.db.exec('DELETE FROM log')).toThrow('kept for a year');
	pruneLog(one);
	expect(readLog(one)).toHaveLength(2);
	one.pass(1);
	log(one, 'signed-in');
	pruneLog(one);
	expect(readLog(one).map(({ what }) => what)).toEqual(['登录', '退出']);
});

test('the log is read a page at a time, newest first', () => {
	const one = desk();
	for (let round = 0; round < 250; round += 1) log(one, 'saved', { detail: `第${round}次` });
	const page = readLog(one);
	expect(page[0]?.detail).toBe('第249次');
	expect(readLog(one, { before: page.at(-1)?.id }).at(-1)?.detail).toBe('第0次');
});

test('a backup holds every account and no way in: sessions and one-time addresses are gone from it', async () => {
	const one = desk();
	const { id } = person(one, 'shen', 'administrator');
	const token = startSession(one, id, 'in');
	const ticket = giveTicket(one, { kind: 'reset', person: id, factor: false });
	await backUp(one, `${one.path}.copy`);
	expect(statSync(`${one.path}.copy`).mode & 0o777).toBe(0o600);
	expect(findSession(one, token)).toBeDefined();

	one.db.close();
	restore(one.path, `${one.path}.copy`);
	const back = openAccounts({ path: one.path, now: () => morning });
	expect(everyone(back).map(({ login }) => login)).toEqual(['shen']);
	expect(findSession(back, token)).toBeUndefined();
	expect(await refusalOf(() => seeTicket(back, ticket))).toMatchObject({ status: 410 });
	back.db.close();
});

test('also a plain copy is shut when it is restored', () => {
	const one = desk();
	const { id } = person(one, 'shen', 'administrator');
	const token = startSession(one, id, 'in');
	one.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
	copyFileSync(one.path, `${one.path}.copy`);
	one.db.close();
	restore(one.path, `${one.path}.copy`);
	const back = openAccounts({ path: one.path, now: () => morning });
	expect(everyone(back)).toHaveLength(1);
	expect(findSession(back, token)).toBeUndefined();
	back.db.close();
});

test('what is no backup is not restored, and what was there stays', () => {
	const one = desk();
	person(one, 'shen', 'administrator');
	writeFileSync(`${one.path}.copy`, '不是');
	expect(() => restore(one.path, `${one.path}.copy`)).toThrow('不是账号的备份');
	expect(everyone(one)).toHaveLength(1);
});
