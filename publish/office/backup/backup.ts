/** `npm run backup`: the whole office in one sealed file. Ends with 0 done, 1 not done, 2 written wrongly. */
import { existsSync } from 'node:fs';
import { noteBackup } from '../backups.ts';
import { folderOf } from '../folder.ts';
import { WrongUse } from '../options.ts';
import { backUpOffice, type Made } from './back-up.ts';
import { archivesIn } from './kept.ts';
import { makeKey, onPaper, readKey, refuseReadable, type Key } from './key.ts';
import { backupOptions, refuseWrong, type BackupOptions } from './options.ts';

/** A log keeps what is printed there for years. */
function toldOf(key: Key, file: string): string {
	const where = `备份的钥匙做好了，在 ${file}。`;
	if (!process.stdout.isTTY)
		return `${where}没有它，备份谁也打不开；这台机器坏了，它也就没有了。请在服务器上看一次（cat ${file}），把 AGE-SECRET-KEY 那一行抄在纸上，锁好。`;
	return `${where}没有它，备份谁也打不开。请现在抄在纸上，锁在办公室；只显示这一次：\n\n${onPaper(key)}\n\n（里面没有数字 1，也没有字母 B、I、O；抄错了会看得出来。）\n`;
}

/** @throws in Chinese */
async function keyFor({ to, key: file }: BackupOptions): Promise<Key> {
	if (existsSync(file)) {
		refuseReadable(file);
		return readKey(file);
	}
	if (existsSync(to) && archivesIn(to).length > 0)
		throw new Error(
			`钥匙文件 ${file} 不见了，而 ${to} 里的备份是用它锁的，所以没有另做一把。请照着纸把 AGE-SECRET-KEY 那一行写回这个文件（chmod 600）；纸也没有了，先把旧的备份移到别处，再来一次。`,
		);
	const key = await makeKey(file, new Date());
	console.log(toldOf(key, file));
	return key;
}

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

function told({ file, bytes, sameDisk }: Made): string {
	const near = '\n提醒：它和数据在同一块盘上，盘坏了一起没有。请放到另一块盘，或者再抄一份到别处。';
	return `备份好了，读回来核对过：${file}（${megabytes(bytes)}）。${sameDisk ? near : ''}`;
}

async function backUp(options: BackupOptions): Promise<void> {
	const folder = folderOf(options.data);
	try {
		const key = await keyFor(options);
		console.log(told(await backUpOffice({ folder, to: options.to, key, now: () => new Date() })));
	} catch (error) {
		const why = (error as Error).message;
		noteBackup(folder, { failed: { at: new Date().toISOString(), why } });
		throw error;
	}
}

try {
	process.umask(0o077);
	const options = backupOptions(process.argv.slice(2));
	refuseWrong(options);
	await backUp(options);
} catch (error) {
	const { message } = error as Error;
	console.error(error instanceof WrongUse ? message : `没有备份：${message}`);
	process.exitCode = error instanceof WrongUse ? 2 : 1;
}
