/** A database that was lost or copied back by hand is noticed, at the start and while the server runs: nobody gets in by it. */
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAccounts } from '../../../../../admin/server/accounts/accounts.ts';
import { backUp, restore } from '../../../../../admin/server/accounts/backup.ts';
import { log } from '../../../../../admin/server/accounts/log.ts';
import { watchPlace } from '../../../../../admin/server/accounts/newest.ts';
import { desk, type Desk } from './desk.ts';

/** Yesterday's copy lies beside it; since then something has happened. */
async function office(): Promise<Desk & { yesterday: string }> {
	const one = desk();
	log(one, 'signed-in', { person: '沈小满' });
	const yesterday = join(one.path, '../yesterday.db');
	await backUp(one, yesterday);
	log(one, 'removed', { person: '许桂芳', detail: '沈小满' });
	return { ...one, yesterday };
}

const again = ({ path }: Desk) => openAccounts({ path, now: () => 0 });

const removeAll = ({ path }: Desk) => {
	for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
};

test('as it was left it is opened', async () => {
	const one = await office();
	one.db.close();
	again(one).db.close();
});

test('yesterday’s, copied back by hand: not opened, and it is said what to do', async () => {
	const one = await office();
	one.db.close();
	removeAll(one);
	copyFileSync(one.yesterday, one.path);
	expect(() => again(one)).toThrow(/像是直接拷回来的[^]*restore/);
});

test('restored as it should be it is opened: who is in has to come in again', async () => {
	const one = await office();
	one.db.close();
	restore(one.path, one.yesterday);
	const back = again(one);
	log(back, 'restored');
	back.db.close();
	again(one).db.close();
});

test('also by restoring the very file that was copied back', async () => {
	const one = await office();
	one.db.close();
	removeAll(one);
	copyFileSync(one.yesterday, one.path);
	restore(one.path, one.path);
	again(one).db.close();
});

test('lost: none is made in its place', async () => {
	const one = await office();
	one.db.close();
	removeAll(one);
	expect(() => again(one)).toThrow(/不见了[^]*restore/);
	expect(existsSync(one.path)).toBe(false);
});

test.each<[string, (one: Desk & { yesterday: string }) => void, RegExp]>([
	['taken away', removeAll, /不见了/],
	[
		'another in its place',
		(one) => {
			removeAll(one);
			copyFileSync(one.yesterday, one.path);
		},
		/另一个文件|旧/,
	],
	[
		'written over',
		(one) => {
			for (const ending of ['-wal', '-shm']) rmSync(one.path + ending, { force: true });
			writeFileSync(one.path, readFileSync(one.yesterday));
		},
		/旧|malformed|disk image|另一个文件/,
	],
])('while the server runs: %s', async (_, happens, words) => {
	const one = await office();
	const look = watchPlace(one.path);
	expect(look).not.toThrow();
	happens(one);
	expect(look).toThrow(words);
});

test('a first start has nothing to compare with', () => {
	const one = desk();
	one.db.close();
	again(one).db.close();
});
