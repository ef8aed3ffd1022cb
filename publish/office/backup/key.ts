/**
 * The key of the backups: an age identity, in a file as `age-keygen` writes it. Its last characters are a checksum (Bech32), so that
 * a slip in what was copied from paper is noticed.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { WrongUse } from '../options.ts';
import { isWithin } from './within.ts';

export interface Key {
	/** Opens: `AGE-SECRET-KEY-1…`. */
	identity: string;
	/** Closes: `age1…`. Who knows it could make an archive that we take for ours: it stays with the other. */
	recipient: string;
}

const head = 'AGE-SECRET-KEY-1';

/** Bech32 has none of these; whoever reads handwriting may see them. */
const alike: Readonly<Record<string, string>> = { O: '0', I: 'L', '1': 'L', B: '8' };

/** As it is typed from paper → as it is meant; undefined when it is no such key at all. */
function identityIn(typed: string): string | undefined {
	const plain = typed.normalize('NFKC').toUpperCase().replace(/[\s·]/g, '');
	const found = /AGE-?SECRET-?KEY-?1([0-9A-Z]+)$/.exec(plain)?.[1];
	return found && head + found.replace(/[OI1B]/g, (letter) => alike[letter] ?? letter);
}

/** @param typed the line of the file, or what was copied from paper: blanks and small letters do not matter @throws in Chinese */
export async function keyOf(typed: string): Promise<Key> {
	const identity = identityIn(typed);
	if (identity === undefined)
		throw new Error(
			`这不是备份的钥匙。钥匙是 ${head} 开头的一行，在钥匙文件里，或者在抄下来的纸上。`,
		);
	try {
		return { identity, recipient: await identityToRecipient(identity) };
	} catch (cause) {
		throw new Error('钥匙抄错了几个字：最后几个字核对不上。请对着纸再打一遍，每四个字一组看。', {
			cause,
		});
	}
}

const lineIn = (text: string) =>
	text
		.split('\n')
		.filter((line) => !line.startsWith('#'))
		.join('');

/** @throws in Chinese */
export async function readKey(file: string): Promise<Key> {
	return keyOf(lineIn(readFileSync(file, 'utf8')));
}

/** Whoever finds the archives, or takes away the data, must not find the key with them. @throws WrongUse */
export function refusePlace(file: string, folders: readonly string[]): void {
	const folder = folders.find((one) => isWithin(file, one));
	if (folder !== undefined)
		throw new WrongUse(
			`钥匙不能放在 ${folder} 里：谁拿到备份，就连钥匙一起拿到了。请用 --key 写一个别处的文件，例如 /etc/linli/backup.key`,
		);
}

/** Makes one, for its owner alone. @throws in Chinese where it cannot be written */
export async function makeKey(file: string, now: Date): Promise<Key> {
	const identity = await generateX25519Identity();
	const recipient = await identityToRecipient(identity);
	const text = `# created: ${now.toISOString()}\n# public key: ${recipient}\n${identity}\n`;
	try {
		mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
		writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
	} catch (cause) {
		throw new Error(
			`钥匙写不进 ${file}：请让运行备份的用户能写那个文件夹，或者用 --key 换一个地方。`,
			{ cause },
		);
	}
	return { identity, recipient };
}

/** Others of this machine must not read it. @throws in Chinese */
export function refuseReadable(file: string): void {
	if ((statSync(file).mode & 0o077) !== 0)
		throw new Error(`${file} 别的用户也读得到，没有备份。请先 chmod 600 ${file}`);
}

/** In groups of four, four on a line, to be copied by hand. */
export function onPaper({ identity }: Key): string {
	const groups = identity.slice(head.length).match(/.{1,4}/g) ?? [];
	const lines = [0, 4, 8, 12].map((from) => groups.slice(from, from + 4).join('  '));
	return [head, ...lines.filter(Boolean)].map((line) => `    ${line}`).join('\n');
}
