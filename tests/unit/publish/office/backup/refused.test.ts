/** What cannot be put back is not put back in part; what cannot be written is no backup. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUpOffice } from '../../../../../publish/office/backup/back-up.ts';
import { makeKey } from '../../../../../publish/office/backup/key.ts';
import { putBack } from '../../../../../publish/office/backup/put-back.ts';
import { seal } from '../../../../../publish/office/backup/sealed.ts';
import { packed } from '../../../../../publish/office/backup/tar.ts';
import { folderOf, layOut } from '../../../../../publish/office/folder.ts';
import { takeLock } from '../../../../../publish/release/lock.ts';
import { mayMount, smallDisk } from '../../../../small-disk.ts';
import { dataFolder } from './office.ts';

const now = () => new Date();
const away = () => mkdtempSync(join(tmpdir(), 'linli-away-'));
const key = await makeKey(join(away(), 'key'), now());
const data = dataFolder();
const archives = away();
const { file } = await backUpOffice({ folder: folderOf(data), to: archives, key, now });
const whole = readFileSync(file);

function written(bytes: Uint8Array): string {
	const path = join(away(), 'linli.tar.age');
	writeFileSync(path, bytes);
	return path;
}

/** An archive that says this of itself. */
async function saying(about: string): Promise<string> {
	const folder = away();
	writeFileSync(join(folder, 'about.json'), about);
	const path = join(away(), 'linli.tar.age');
	const { stream, done } = packed(folder);
	await seal(stream, path, key);
	await done;
	return path;
}

const changed = Buffer.from(whole);
changed[whole.length - 5_000] = (changed[whole.length - 5_000] ?? 0) ^ 1;
const otherKey = await makeKey(join(away(), 'key'), now());

test.each([
	['cut in half', written(whole.subarray(0, whole.length / 2)), key, '不完整，或者被改过'],
	['with a byte changed', written(changed), key, '不完整，或者被改过'],
	['sealed with another key', file, otherKey, '钥匙不对'],
	['of a newer program', await saying('{"format":2}'), key, '更新的程序'],
	['that is none of ours', await saying('{}'), key, '不是邻里的备份'],
	['that is no archive', written(Buffer.from('PK')), key, '不是备份'],
])('an archive %s: nothing stands there afterwards', async (_, from, by, why) => {
	const empty = away();
	await expect(putBack({ from, key: by, data: empty, now })).rejects.toThrow(why);
	expect(readdirSync(empty)).toEqual([]);
	const fresh = join(away(), 'linli');
	await expect(putBack({ from, key: by, data: fresh, now })).rejects.toThrow(why);
	expect(readdirSync(join(fresh, '..'))).toEqual([]);
});

test('a folder that is not empty stays as it is; one where a restore was cut off is begun anew', async () => {
	const full = away();
	writeFileSync(join(full, '别人的.txt'), '还要');
	await expect(putBack({ from: file, key, data: full, now })).rejects.toThrow('已经有东西了');
	expect(readdirSync(full)).toEqual(['别人的.txt']);
	const half = away();
	mkdirSync(join(half, 'restoring', 'archive'), { recursive: true });
	await expect(layOut(folderOf(half), true)).rejects.toThrow('断了');
	await putBack({ from: file, key, data: half, now });
	expect(readdirSync(half).sort()).toEqual(['content', 'editor', 'uploads']);
	const last = away();
	for (const name of ['restoring', 'uploads']) mkdirSync(join(last, name));
	await expect(putBack({ from: file, key, data: last, now })).rejects.toThrow('断在最后一步');
});

test('one backup at a time', async () => {
	const { places } = folderOf(data);
	const lock = await takeLock({ lock: join(places.work, 'backup.lock') });
	const again = () => backUpOffice({ folder: folderOf(data), to: archives, key, now });
	await expect(again()).rejects.toThrow('另一次备份正在进行');
	lock?.release();
	await again();
});

test.skipIf(!mayMount)('on a full disk neither leaves anything', async () => {
	const disk = smallDisk(1);
	if (!disk) return;
	const before = readdirSync(archives);
	spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=4k']);
	const to = join(disk, 'archives');
	await expect(backUpOffice({ folder: folderOf(data), to, key, now })).rejects.toThrow('磁盘满了');
	expect(readdirSync(to)).toEqual([]);
	await expect(putBack({ from: file, key, data: join(disk, 'linli'), now })).rejects.toThrow(
		'磁盘满了',
	);
	expect(readdirSync(disk).sort()).toEqual(['archives', 'filler']);
	expect(readdirSync(archives)).toEqual(before);
	expect(readdirSync(folderOf(data).places.work)).toEqual(['backup.lock']);
});
