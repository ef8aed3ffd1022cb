/** What was written after `npm run backup --` and `npm run restore --`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { folderOf } from '../folder.ts';
import { refuseAnothers, WrongUse } from '../options.ts';
import { refusePlace } from './key.ts';
import { isWithin } from './within.ts';

const usualKey = '/etc/linli/backup.key';

const howToBackUp = `怎么写：
  npm run backup -- --data <数据的文件夹> --to <放备份的文件夹>
  可以加：--key <钥匙文件>（不写就是 ${usualKey}；第一次自己做一把）`;

const howToRestore = `怎么写：
  npm run restore -- --from <备份文件> --key <钥匙文件> --data <空的文件夹>
  钥匙文件也没有了：--key 不写，它会请您照着纸打一遍`;

export interface BackupOptions {
	data: string;
	to: string;
	key: string;
}

export interface RestoreOptions {
	from: string;
	data: string;
	/** A file, or what was typed; undefined: to be asked for. */
	key: string | undefined;
}

function read(given: readonly string[], names: readonly string[], howTo: string) {
	const options: ParseArgsOptionsConfig = Object.fromEntries(
		names.map((name) => [name, { type: 'string' }]),
	);
	try {
		const { values } = parseArgs({ args: [...given], options });
		return values as Record<string, string | undefined>;
	} catch {
		throw new WrongUse(`没有看懂“${given.join(' ')}”。\n${howTo}`);
	}
}

function must(value: string | undefined, name: string, howTo: string): string {
	if (!value) throw new WrongUse(`请写明 --${name}。\n${howTo}`);
	return resolve(value);
}

/** @throws WrongUse with how it is written */
export function backupOptions(given: readonly string[]): BackupOptions {
	const { data, to, key } = read(given, ['data', 'to', 'key'], howToBackUp);
	return {
		data: must(data, 'data', howToBackUp),
		to: must(to, 'to', howToBackUp),
		key: resolve(key ?? usualKey),
	};
}

/** @throws WrongUse with how it is written */
export function restoreOptions(given: readonly string[]): RestoreOptions {
	const { from, key, data } = read(given, ['from', 'key', 'data'], howToRestore);
	return { from: must(from, 'from', howToRestore), data: must(data, 'data', howToRestore), key };
}

/** @throws WrongUse where the folders named cannot be meant */
export function refuseWrong({ data, to, key }: BackupOptions): void {
	if (!existsSync(folderOf(data).content))
		throw new WrongUse(`${data} 里没有内容，没有备份。请看看 --data 写得对不对。`);
	if (isWithin(to, data) || isWithin(data, to))
		throw new WrongUse(
			`备份不能放在数据的文件夹里，也不能反过来。请把 --to 写到别处，最好是另一块盘。`,
		);
	refusePlace(key, [data, to]);
	refuseAnothers(data);
}
