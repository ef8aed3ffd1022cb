/** What was written after `npm run serve --` and `npm run account --`. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface OfficeOptions {
	/** The data folder, absolute. */
	data: string;
	/** Where the office opens its editor; undefined: on this machine alone. */
	origin: URL | undefined;
	port: number;
	/** The sample content, its invented numbers let through. */
	demo: boolean;
	/** Bytes that all pictures and attachments may take. */
	quota: number;
}

/** A command written wrongly; the message is all there is to say. */
export class WrongUse extends Error {}

/** What is written there by another user the server can read no more. @throws WrongUse */
export function refuseAnothers(folder: string): void {
	const { uid } = statSync(folder);
	if (process.getuid && uid !== process.getuid())
		throw new WrongUse(
			`${folder} 是另一个用户的。请用它的主人来做：在命令前面加 sudo -u '#${uid}'`,
		);
}

const howToServe = `怎么写：
  npm run serve -- --data <文件夹>                             先在本机试一试
  npm run serve -- --data <文件夹> --origin https://<域名>     前面有 nginx 或 Caddy，办公室的人从这个地址打开
  可以加：--port 4321　--quota 5（图片和附件一共最多几 GB）　--demo（用示例内容，放过编的备案号和域名）
  npm run serve -- --print nginx|caddy|systemd …              只打印服务器的设置（docs/publish.md）`;

export const howToAccount = `怎么写（--origin 要和 npm run serve 的一样，打印出来的地址才对）：
  npm run account -- --data <文件夹> list                      有哪些账号
  npm run account -- --data <文件夹> reset <登录名> [--factor]  打印一次性地址，重设密码；--factor：手机也丢了，动态码也重设
  npm run account -- --data <文件夹> log                       最近的记录
  npm run account -- --data <文件夹> bundle <文件>             出了事，把记录、版本、核对的结果放进一个文件
  npm run account -- --data <文件夹> backup <文件>             备份账号，服务不用停
  npm run account -- --data <文件夹> restore <文件>            从备份恢复，先停下服务`;

const flags = {
	data: { type: 'string' },
	origin: { type: 'string' },
	port: { type: 'string', default: '4321' },
	demo: { type: 'boolean', default: false },
	quota: { type: 'string', default: '5' },
	factor: { type: 'boolean', default: false },
} as const;

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/** Passwords and cookies go over https, or stay on this machine. */
function originIn(given: string | undefined): URL | undefined {
	if (given === undefined) return undefined;
	const origin = URL.parse(given);
	if (!origin || given.replace(/\/$/, '') !== origin.origin)
		throw new WrongUse(
			`--origin 写成了“${given}”，请只写 https:// 和域名，例如 https://bianji.example.cn`,
		);
	if (origin.protocol === 'https:' || loopbackNames.includes(origin.hostname)) return origin;
	throw new WrongUse('--origin 要用 https：不加密的地址，密码在路上谁都看得见，浏览器也不让登录。');
}

function portIn(given: string): number {
	const port = Number(given);
	if (/^\d+$/.test(given) && port <= 65_535) return port;
	throw new WrongUse(`--port 写成了“${given}”，请写一个数字，例如 4321`);
}

function quotaIn(given: string): number {
	const gigabytes = Number(given);
	if (gigabytes > 0 && Number.isFinite(gigabytes)) return gigabytes * 2 ** 30;
	throw new WrongUse(`--quota 写成了“${given}”，请写几个 GB，例如 5`);
}

function parsed(given: readonly string[], how: string) {
	try {
		return parseArgs({ args: [...given], options: flags, allowPositionals: true });
	} catch {
		throw new WrongUse(`没有看懂“${given.join(' ')}”。\n${how}`);
	}
}

function read(given: readonly string[], how: string) {
	const { values, positionals } = parsed(given, how);
	if (!values.data) throw new WrongUse(`请用 --data 写明数据放在哪个文件夹。\n${how}`);
	const options = {
		data: resolve(values.data),
		origin: originIn(values.origin),
		port: portIn(values.port),
		demo: values.demo,
		quota: quotaIn(values.quota),
	};
	return { options, positionals, factor: values.factor };
}

/** @throws WrongUse with how it is written */
export function serveOptions(given: readonly string[]): OfficeOptions {
	const { options, positionals, factor } = read(given, howToServe);
	if (positionals.length > 0 || factor)
		throw new WrongUse(`没有看懂“${given.join(' ')}”。\n${howToServe}`);
	return options;
}

/** @throws WrongUse with how it is written */
export function accountOptions(given: readonly string[]) {
	const { options, positionals, factor } = read(given, howToAccount);
	const [act = '', about] = positionals;
	return { ...options, act, about, factor };
}

/** Where the editor is opened. */
export const addressFor = ({ origin, port }: OfficeOptions) =>
	origin?.origin ?? `http://127.0.0.1:${port}`;
