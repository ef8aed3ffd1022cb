/**
 * What may be written into a server file. A line end would begin a line of its own; `$` and `{` are variables of nginx and
 * Caddy, `*` and `[` patterns, that no quotes protect; a backslash is read in three ways. They are refused, everything
 * else is quoted.
 */
import { isIP } from 'node:net';
import { isAbsolute, normalize } from 'node:path/posix';
import { domainToASCII } from 'node:url';
import { WrongUse } from '../office/options.ts';

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** @returns as the DNS has it, 清和.example → xn--…; @throws WrongUse */
export function domainIn(flag: string, given: string): string {
	// What stands around a name in an address it would leave out without a word.
	const name = /[\s/:@?#\\]/.test(given) ? '' : domainToASCII(given).replace(/\.$/, '');
	const labels = name.split('.');
	if (
		name.length <= 253 &&
		labels.length > 1 &&
		labels.every((one) => label.test(one)) &&
		!/^\d+$/.test(labels.at(-1) ?? '')
	)
		return name;
	throw new WrongUse(`${flag} 写成了“${given}”，请只写域名，不要 https://，例如 qinghe.example.cn`);
}

const meansMore = /[\p{Cc}\u2028\u2029$\\{}*?[\]]/u;

/** @returns without `..` and a slash at its end; @throws WrongUse */
export function pathIn(flag: string, given: string): string {
	const path = normalize(given).replace(/(.)\/+$/, '$1');
	if (isAbsolute(path) && path !== '/' && !meansMore.test(path) && path.trim() === path)
		return path;
	throw new WrongUse(
		`${flag} 写成了“${given}”，请写从 / 开头的完整路径，里面不要有 $ \\ * ? { } [ ] 和换行，例如 /srv/linli`,
	);
}

/** @param given separated by commas @throws WrongUse */
export function networksIn(flag: string, given: string): string[] {
	return given.split(/[,，\s]+/).map((network) => {
		const [address = '', bits, more] = network.split('/');
		const longest = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
		const length = bits === undefined ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : 0;
		// A zone (`fe80::1%eth0`) is no address of a file, and /0 is everybody.
		if (length > 0 && length <= longest && more === undefined && !address.includes('%'))
			return network;
		throw new WrongUse(`${flag} 里的“${network}”不是网段，请写成 10.1.0.0/16，几个之间用逗号隔开`);
	});
}

/** A git address or a folder, for the command line of a unit that everybody on the machine can read. @throws WrongUse */
export function repositoryIn(flag: string, given: string): string {
	const { protocol = '', username = '', password = '' } = URL.parse(given) ?? {};
	if (password !== '' || (protocol.startsWith('http') && username !== ''))
		throw new WrongUse(
			`${flag} 里带着账号或密码，机器上的人都看得到。请去掉，用 git 的凭据（git credential）或部署密钥。`,
		);
	if (given !== '' && given.trim() === given && !given.startsWith('-') && !meansMore.test(given))
		return given;
	throw new WrongUse(
		`${flag} 写成了“${given}”，请写 git 地址或文件夹，例如 https://gitee.com/我们/内容.git`,
	);
}
