/** `npm run account`: for whoever has the server's terminal, when somebody has lost the way in. */
import { openAccounts, type Accounts } from '../../admin/server/accounts/accounts.ts';
import { backUp, restore } from '../../admin/server/accounts/backup.ts';
import { bundleOf } from '../../admin/server/accounts/bundle.ts';
import { log, readLog } from '../../admin/server/accounts/log.ts';
import { ticketAddress } from '../../admin/server/accounts/http/office-actions.ts';
import { everyone, findByLogin } from '../../admin/server/accounts/people.ts';
import { roleWords } from '../../admin/server/accounts/roles.ts';
import { giveTicket } from '../../admin/server/accounts/tickets.ts';
import { wallTime } from '../../src/lib/clock.ts';
import { existsSync, writeFileSync } from 'node:fs';
import { evidenceOf } from './evidence.ts';
import { folderOf } from './folder.ts';
import { accountOptions, addressFor, howToAccount, WrongUse } from './options.ts';

type Options = ReturnType<typeof accountOptions>;

/** Who did it at the terminal cannot be known. */
const terminal = '服务器终端';

function list(accounts: Accounts): string {
	const lines = everyone(accounts).map(({ login, name, roles, password, secret }) =>
		[
			login,
			name,
			roleWords(roles) || '没有权限',
			password === null ? '还没有接受邀请' : '',
			secret === null ? '' : '有动态码',
		]
			.filter(Boolean)
			.join('　'),
	);
	return lines.join('\n') || '还没有账号。启动 npm run serve，它会打印第一位管理员的地址。';
}

function reset(accounts: Accounts, options: Options): string {
	const person = findByLogin(accounts, options.about ?? '');
	if (!person)
		throw new WrongUse(`没有登录名是“${options.about ?? ''}”的账号。用 list 看看有哪些。`);
	const kind = person.password === null ? 'invitation' : 'reset';
	const token = giveTicket(accounts, { kind, person: person.id, factor: options.factor });
	log(accounts, 'reset-given', { person: terminal, detail: person.name });
	return `${person.name}请在 48 小时内打开（只能用一次）：\n${ticketAddress(addressFor(options), token)}`;
}

function newest(accounts: Accounts): string {
	const lines = readLog(accounts).map(({ at, what, person, address, detail }) =>
		[wallTime(new Date(at)), person ?? '', what, detail ?? '', address ?? ''].join('　'),
	);
	return lines.reverse().join('\n') || '还没有记录。';
}

async function bundleTo(accounts: Accounts, { data, about: to }: Options): Promise<string> {
	if (!to) throw new WrongUse(`请写明放到哪个文件。\n${howToAccount}`);
	if (existsSync(to)) throw new WrongUse(`${to} 已经有了，请换一个名字。`);
	log(accounts, 'bundle-made', { person: terminal });
	const { text } = bundleOf(accounts, await evidenceOf(folderOf(data)));
	writeFileSync(to, text, { mode: 0o600, flag: 'wx' });
	return `放好了：${to}。里面有记录、账号的名字、各版网站的封条、核对的结果和程序的版本，没有密码、动态码和文章。`;
}

async function backUpTo(accounts: Accounts, to: string | undefined): Promise<string> {
	if (!to) throw new WrongUse(`请写明备份到哪个文件。\n${howToAccount}`);
	await backUp(accounts, to);
	return `备份好了：${to}。里面没有登录中的人，也没有还能用的一次性地址。`;
}

function restoreFrom(path: string, from: string | undefined): string {
	if (!from) throw new WrongUse(`请写明从哪个文件恢复。\n${howToAccount}`);
	restore(path, from);
	const accounts = openAccounts({ path, now: () => Date.now() });
	log(accounts, 'restored', { person: terminal, detail: from });
	accounts.db.close();
	return `恢复好了，原来的留在 ${path}.before。大家要重新登录，发出去的一次性地址也要重新给。`;
}

async function run(options: Options): Promise<string> {
	const path = folderOf(options.data).accounts;
	if (options.act === 'restore') return restoreFrom(path, options.about);
	// To open one that is not there would make it.
	if (!existsSync(path))
		throw new WrongUse(`${path} 不在。请看看 --data 写得对不对，或者从备份恢复。`);
	const accounts = openAccounts({ path, now: () => Date.now() });
	try {
		if (options.act === 'list') return list(accounts);
		if (options.act === 'reset') return reset(accounts, options);
		if (options.act === 'log') return newest(accounts);
		if (options.act === 'bundle') return await bundleTo(accounts, options);
		if (options.act === 'backup') return await backUpTo(accounts, options.about);
		throw new WrongUse(`没有“${options.act}”这一项。\n${howToAccount}`);
	} finally {
		accounts.db.close();
	}
}

try {
	console.log(await run(accountOptions(process.argv.slice(2))));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = error instanceof WrongUse ? 2 : 1;
}
