/** What was written after `npm run remote --`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { folderOf, type OfficeFolder } from '../folder.ts';
import { refuseAnothers, WrongUse } from '../options.ts';

export const howToRemote = `怎么写：
  npm run remote -- --data <文件夹> show            推送得怎么样
  npm run remote -- --data <文件夹> set <地址>      每次发布以后推送到那里
  npm run remote -- --data <文件夹> login           https 的地址：存用户名和令牌（只存在这台机器上）
  npm run remote -- --data <文件夹> key             git@ 的地址：做一把密钥，打印公钥，贴到那边
  npm run remote -- --data <文件夹> push            现在就推送一次
  npm run remote -- --data <文件夹> look [文件]     那边有人改了什么
  npm run remote -- --data <文件夹> take            收进来当草稿、修改稿，照样要审
  npm run remote -- --data <文件夹> pass            不收，只让推送接着走；他们的留在历史里
  npm run remote -- --data <文件夹> off             不再推送`;

export const remoteActs = [
	...(['show', 'set', 'login', 'key', 'push'] as const),
	...(['look', 'take', 'pass', 'off'] as const),
];
export type RemoteAct = (typeof remoteActs)[number];

export interface RemoteOptions {
	folder: OfficeFolder;
	act: RemoteAct;
	about: string | undefined;
}

function read(given: readonly string[]) {
	try {
		const options = { data: { type: 'string' } } as const;
		return parseArgs({ args: [...given], options, allowPositionals: true });
	} catch {
		throw new WrongUse(`没有看懂“${given.join(' ')}”。\n${howToRemote}`);
	}
}

/** @throws WrongUse with how it is written */
export function remoteOptions(given: readonly string[]): RemoteOptions {
	const { values, positionals } = read(given);
	const [word = 'show', about, ...more] = positionals;
	const act = remoteActs.find((one) => one === word);
	if (!values.data) throw new WrongUse(`请写明 --data。\n${howToRemote}`);
	if (!act || more.length > 0) throw new WrongUse(`没有看懂“${given.join(' ')}”。\n${howToRemote}`);
	const folder = folderOf(resolve(values.data));
	if (!existsSync(folder.content))
		throw new WrongUse(`${values.data} 里没有内容。请看看 --data 写得对不对。`);
	refuseAnothers(folder.places.to);
	return { folder, act, about };
}
