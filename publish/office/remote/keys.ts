/** By what the host knows us: a user name with a token, or an SSH key of our own. Both lie in the data folder, for its owner alone. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { writeWhole } from '../../whole-files.ts';
import type { OfficeFolder } from '../folder.ts';
import { WrongUse } from '../options.ts';
import { credentialsIn, keyIn, urlOf } from './place.ts';

/** As `git credential-store` keeps it. @throws WrongUse */
export function keepLogin(folder: OfficeFolder, user: string, token: string): void {
	const url = URL.parse(urlOf(folder) ?? '');
	if (!url || !/^https?:$/.test(url.protocol))
		throw new WrongUse('先用 set 写好 https:// 的地址，再 login。git@ 的地址用 key。');
	if (user.trim() === '' || token.trim() === '') throw new WrongUse('用户名和令牌都要写。');
	const [name, secret] = [user, token].map((one) => encodeURIComponent(one.trim()));
	const line = `${url.protocol}//${name ?? ''}:${secret ?? ''}@${url.host}\n`;
	writeWhole(credentialsIn(folder), line, 0o600);
}

/** Made once. @returns what is to be pasted at the host @throws in Chinese */
export function publicKey(folder: OfficeFolder): string {
	const file = keyIn(folder);
	mkdirSync(folder.remote, { recursive: true, mode: 0o700 });
	if (!existsSync(file)) {
		const form = ['-q', '-t', 'ed25519', '-N', '', '-C', 'linli', '-f', file];
		if (spawnSync('ssh-keygen', form, { stdio: 'ignore' }).status !== 0)
			throw new Error('密钥没有做成。请安装 openssh-client，再来一次。');
	}
	return readFileSync(`${file}.pub`, 'utf8').trim();
}
