/** `npm run remote`: where the content is pushed to, how that stands, and what becomes of what others have put there. */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { openAccounts } from '../../../admin/server/accounts/accounts.ts';
import type { Event } from '../../../admin/server/accounts/events.ts';
import { log } from '../../../admin/server/accounts/log.ts';
import { wallTime } from '../../../src/lib/clock.ts';
import type { OfficeFolder } from '../folder.ts';
import { WrongUse } from '../options.ts';
import { joinHistory } from './join.ts';
import { keepLogin, publicKey } from './keys.ts';
import { remoteOptions, type RemoteAct, type RemoteOptions } from './options.ts';
import { forgetUrl, setUrl, urlOf } from './place.ts';
import { pushNow } from './push.ts';
import { sentenceOf } from './sentences.ts';
import { readState } from './state.ts';
import { takeOver } from './take.ts';
import { differenceOf, filesOf, versionsOf } from './theirs.ts';

const now = () => new Date();

function noted({ accounts: path }: OfficeFolder, event: Event, detail: string): void {
	if (!existsSync(path)) return;
	const accounts = openAccounts({ path, now: () => Date.now() });
	log(accounts, event, { person: '服务器终端', detail });
	accounts.db.close();
}

/** @throws WrongUse where nobody has put anything there */
function theirsIn(folder: OfficeFolder): string {
	const { fork } = readState(folder);
	if (fork) return fork.theirs;
	throw new WrongUse('那边没有我们没有的版本，没有要看、要收的。');
}

const show = ({ folder }: RemoteOptions): string => {
	const url = urlOf(folder);
	return url === undefined
		? '没有设推送的地方。用 set 设。'
		: `${url}\n${sentenceOf(readState(folder))}`;
};

function set({ folder, about }: RemoteOptions): string {
	if (about === undefined)
		throw new WrongUse('请写明地址，例如 set https://gitee.com/我们/内容.git');
	const isOther = urlOf(folder) !== about;
	if (isOther) forgetUrl(folder);
	setUrl(folder, about);
	noted(folder, 'remote-set', about);
	return `记住了：${about}。每次发布以后推送到那里；现在就试一次：npm run remote -- --data … push`;
}

function off({ folder }: RemoteOptions): string {
	forgetUrl(folder);
	noted(folder, 'remote-set', '不再推送');
	return '不再推送了。那边的内容还在那边。';
}

/** Not on the command line: that stands in its history. */
async function login({ folder }: RemoteOptions): Promise<string> {
	const terminal = createInterface({ input: process.stdin, output: process.stderr });
	const lines = terminal[Symbol.asyncIterator]();
	const asked = async (question: string) => {
		process.stderr.write(question);
		const { done, value } = await lines.next();
		return done ? '' : value;
	};
	try {
		const user = await asked('用户名：');
		keepLogin(folder, user, await asked('令牌（私人令牌，不是登录密码）：'));
		return '存好了，只有这个用户读得到。用 push 试一次。';
	} finally {
		terminal.close();
	}
}

const key = ({ folder }: RemoteOptions): string =>
	`${publicKey(folder)}\n上面这一行是公钥，贴到那边能写的账号里（Gitee、CodeArts 的部署公钥只能读：请给机器人开一个账号）。然后用 push 试一次。`;

async function push({ folder }: RemoteOptions): Promise<string> {
	const state = await pushNow(folder, now);
	if (!state) throw new WrongUse('没有设推送的地方。用 set 设。');
	if (state.why !== null) throw new Error(sentenceOf(state));
	return sentenceOf(state);
}

const kinds = { new: '新的', changed: '改了', gone: '删了' } as const;

async function look({ folder, about }: RemoteOptions): Promise<string> {
	const theirs = theirsIn(folder);
	const { content } = folder;
	if (about !== undefined)
		return (await differenceOf(content, theirs, about)) || '这个文件那边没有改。';
	const versions = await versionsOf(content, theirs);
	const files = await filesOf(content, theirs);
	const lines = [
		`那边有 ${versions.length} 个我们没有的版本：`,
		...versions
			.slice(0, 20)
			.map(({ by, at, subject }) => `  ${wallTime(new Date(at))}　${by}　${subject}`),
		...(versions.length > 20 ? ['  ……'] : []),
		`和这里不一样的有 ${files.length} 个文件（look <文件> 看改了哪些字）：`,
		...files.map(({ file, change, by, title }) => `  ${kinds[change]}　${title}　${file}　${by}`),
		'take：收进来当草稿、修改稿，照样要审。pass：不收。都不会直接让居民看到，也不会强推。',
	];
	return lines.join('\n');
}

async function take({ folder }: RemoteOptions): Promise<string> {
	const theirs = theirsIn(folder);
	const { taken, left } = await takeOver(folder, theirs);
	await joinHistory(folder.content, theirs, '看过推送的地方别人的版本，收成了草稿');
	noted(folder, 'remote-taken', `${taken.length} 个文件`);
	const lines = [
		`收进来 ${taken.length} 个，是草稿或者修改稿，居民看不到，编辑部里接着改、接着审：`,
		...taken.map(({ title, to }) => `  ${title}　${to}`),
		...(left.length > 0 ? [`没有收的 ${left.length} 个，请看一看，要的在编辑部里照着改：`] : []),
		...left.map(({ title, file, why }) => `  ${title}　${file}　${why}`),
		await pushed(folder),
	];
	return lines.join('\n');
}

async function pass({ folder }: RemoteOptions): Promise<string> {
	await joinHistory(folder.content, theirsIn(folder), '看过推送的地方别人的版本，没有收');
	noted(folder, 'remote-passed', '');
	return `没有收，这里一个字没有变；他们的留在历史里。${await pushed(folder)}`;
}

async function pushed(folder: OfficeFolder): Promise<string> {
	const state = await pushNow(folder, now);
	return state ? sentenceOf(state) : '';
}

const acts: Record<RemoteAct, (options: RemoteOptions) => string | Promise<string>> = {
	...{ show, set, login, key, push },
	...{ look, take, pass, off },
};

try {
	process.umask(0o077);
	const options = remoteOptions(process.argv.slice(2));
	console.log(await acts[options.act](options));
	// The gate's thread stands.
	process.exit(0);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(error instanceof WrongUse ? 2 : 1);
}
