/** One backup: the office of one moment, sealed, read back, and only then named and counted. */
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { openAccounts } from '../../../admin/server/accounts/accounts.ts';
import { log } from '../../../admin/server/accounts/log.ts';
import { syncFolder } from '../../../admin/server/whole-files.ts';
import { takeLock } from '../../release/lock.ts';
import { noteBackup, type Backups } from '../backups.ts';
import type { OfficeFolder } from '../folder.ts';
import { clearHalf, keepNewest, nameOf, partOf } from './kept.ts';
import type { Key } from './key.ts';
import { seal, unseal } from './sealed.ts';
import { snapshot, type Patience } from './snapshot.ts';
import { packed } from './tar.ts';

export type Made = NonNullable<Backups['last']>;

interface Given {
	folder: OfficeFolder;
	to: string;
	key: Key;
	now: () => Date;
	patience?: Patience;
}

/** @throws when what lies there is not what was packed */
async function sealWhole(from: string, path: string, key: Key): Promise<void> {
	const { stream, done } = packed(from);
	const put = await seal(stream, path, key);
	await done;
	const got = await unseal(path, key, async (plain) => {
		plain.resume();
		await finished(plain);
	});
	if (got.sha256 !== put.sha256 || got.bytes !== put.bytes)
		throw new Error('写好的备份读回来不一样：放备份的盘可能坏了。');
}

async function make({ folder, to, key, now, patience }: Given): Promise<Made> {
	const { places } = folder;
	const laid = join(places.work, 'backup');
	const at = now();
	const name = nameOf(at);
	const part = join(to, partOf(name));
	clearHalf(to);
	try {
		await snapshot(folder, laid, now, patience);
		await sealWhole(laid, part, key);
		renameSync(part, join(to, name));
		await syncFolder(to);
	} finally {
		rmSync(part, { force: true });
		rmSync(laid, { recursive: true, force: true });
	}
	keepNewest(to, name);
	const { size, dev } = statSync(join(to, name));
	const sameDisk = dev === statSync(places.to).dev;
	return { at: at.toISOString(), file: join(to, name), bytes: size, sameDisk };
}

function logged({ accounts: path }: OfficeFolder, name: string, now: () => Date): void {
	if (!existsSync(path)) return;
	const accounts = openAccounts({ path, now: () => now().valueOf() });
	try {
		log(accounts, 'backed-up', { person: '服务器', detail: name });
	} finally {
		accounts.db.close();
	}
}

/** In Chinese, of what the system says too. */
export const said = (error: unknown): string => {
	const { code, message } = error as NodeJS.ErrnoException;
	if (code === 'ENOSPC' || code === 'EDQUOT') return '磁盘满了，请腾出一些地方。';
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
		return `没有权限：${message.split(', ')[1] ?? message}。请用服务的那个用户来做。`;
	return message;
};

/** @throws in Chinese; what was there before stays */
export async function backUpOffice(given: Given): Promise<Made> {
	const { folder, to, now } = given;
	try {
		mkdirSync(to, { recursive: true, mode: 0o700 });
		chmodSync(to, 0o700);
		mkdirSync(folder.places.work, { recursive: true, mode: 0o700 });
		const lock = await takeLock({ lock: join(folder.places.work, 'backup.lock') });
		if (!lock) throw new Error('另一次备份正在进行，这一次没有做。');
		try {
			const made = await make(given);
			noteBackup(folder, { last: made, failed: null });
			logged(folder, made.file, now);
			return made;
		} finally {
			lock.release();
		}
	} catch (cause) {
		throw new Error(said(cause), { cause });
	}
}
