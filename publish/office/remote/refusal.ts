/** Why a push came to nothing, in words. */
import type { AwayAnswer } from '../../../admin/server/git/git-away.ts';

/** The remote has what we do not. */
export const isForked = ({ out }: AwayAnswer): boolean =>
	/^!\t.*\[rejected\] \((fetch first|non-fast-forward|needs force)\)/m.test(out);

const reasons: [form: RegExp, words: string][] = [
	[/Could not resolve host/i, '找不到那台机器，请看看网络和地址'],
	[
		/Host key verification failed|REMOTE HOST IDENTIFICATION/i,
		'那台机器的身份和上次不一样，没有推送。请问问那边是不是换了机器',
	],
	[/read.only|deploy key|只读/i, '这个账号或密钥只能读。请用一个能写的账号（机器人账号）'],
	[
		/Authentication failed|could not read Username|Permission denied|HTTP 40[13]|error: 40[13]|Invalid username/i,
		'账号、令牌或密钥不对，或者没有写的权限',
	],
	[/not found|does not appear to be a git repository|does not exist/i, '那里没有这个仓库'],
	[
		/Connection (refused|timed out|reset)|Failed to connect|timed out|Couldn't connect|unable to access/i,
		'连不上，请看看网络和地址',
	],
	[
		/shallow update not allowed/i,
		'内容的仓库没有完整的历史，那边不收。请在 content/ 里 git fetch --unshallow',
	],
	[/No space left|quota|exceeds|too large|larger than/i, '那边放不下：空间满了，或者文件太大'],
];

/** What the remote's own rules said is its own, and may be anything: it is shown at the terminal alone. */
export function whyNotPushed({ out, error, late, code }: AwayAnswer, seconds: number): string {
	if (code === undefined && !late) return '这台机器没有 git';
	if (late) return `连上以后 ${seconds} 秒没有动静，先不等了`;
	const found = reasons.find(([form]) => form.test(error))?.[1];
	const declined = /\[remote rejected\] \((.*)\)/.exec(out)?.[1];
	if (declined !== undefined) return found ?? '那边的规矩不让推（例如分支受保护、有检查的钩子）';
	return found ?? '没有推成，原因写在服务器的终端里';
}

/** `https://name:password@host/x` → `https://host/x`; control characters out. @returns the last lines */
export function forTerminal(said: string): string {
	return said
		.replace(/(\w+:\/\/)[^\s/@]*@/g, '$1')
		.split(/[\r\n]+/)
		.map((line) => line.replace(/\p{Cc}/gu, ''))
		.filter(
			(line) =>
				line.trim() !== '' &&
				!/^\s*(remote:\s*)?(Enumerating|Counting|Compressing|Writing|Resolving|Delta|Total)/.test(
					line,
				),
		)
		.slice(-8)
		.join('\n');
}
