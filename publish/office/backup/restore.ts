/** `npm run restore`: a backup put back on a bare machine. Ends with 0 done, 1 not done, 2 written wrongly. */
import { existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { wallTime } from '../../../src/lib/clock.ts';
import { WrongUse } from '../options.ts';
import { said } from './back-up.ts';
import { keyOf, readKey, type Key } from './key.ts';
import { restoreOptions, type RestoreOptions } from './options.ts';
import { putBack } from './put-back.ts';
import type { About } from './about.ts';

/** What is typed on a command line stands in its history: so it may be asked for. */
async function typed(): Promise<string> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	try {
		return await terminal.question(
			'请照着纸打钥匙（AGE-SECRET-KEY-1 开头，一行打完，空格不要紧）：\n',
		);
	} finally {
		terminal.close();
	}
}

async function keyFor({ key }: RestoreOptions): Promise<Key> {
	if (key !== undefined && existsSync(key)) return readKey(key);
	if (key !== undefined && !/^\s*age-?secret/i.test(key))
		throw new WrongUse(`没有 ${key} 这个钥匙文件。钥匙文件没有了，就不写 --key，照着纸打一遍。`);
	return keyOf(key ?? (await typed()));
}

function told({ at, backTo }: About, data: string): string {
	const lines = [
		`恢复好了：${data}，是 ${wallTime(new Date(at))} 的样子。下面几件事请接着做：`,
		`1. 启动 npm run serve -- --data ${data} …，它会从内容重新生成网站，地址都和原来一样。`,
		'2. 大家重新登录；还没有接受的邀请、没有用的一次性地址都作废了，要的请重新给。',
		'3. 备份以后删掉的人、改过的权限和密码，要再做一次。',
		`   备份以后写的文章：推送到代码托管的，用 npm run remote -- --data ${data} push、look、take 收回来当草稿。`,
		'4. 备份的钥匙要在这台机器上（chmod 600），明天夜里才接着备份。',
	];
	if (backTo !== null)
		lines.push(
			`5. 备份的时候网站退回在 ${backTo} 那一版；现在会发布最新的内容，不对就先在编辑部里改好。`,
		);
	return lines.join('\n');
}

try {
	process.umask(0o077);
	const options = restoreOptions(process.argv.slice(2));
	const { from, data } = options;
	if (!existsSync(from) || !statSync(from).isFile())
		throw new WrongUse(`没有 ${from} 这个文件。请看看 --from 写得对不对。`);
	const key = await keyFor(options);
	console.log(told(await putBack({ from, key, data, now: () => new Date() }), data));
} catch (error) {
	console.error(error instanceof WrongUse ? error.message : `没有恢复：${said(error)}`);
	process.exitCode = error instanceof WrongUse ? 2 : 1;
}
