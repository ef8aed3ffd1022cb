/** Where the content is pushed to, and by which key: kept in the data folder, in `remote/`, for its owner alone. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { AwayOptions } from '../../../admin/server/git/git-away.ts';
import { writeWhole } from '../../whole-files.ts';
import type { OfficeFolder } from '../folder.ts';
import { WrongUse } from '../options.ts';

const settingsSchema = z.object({ url: z.string() });

export const fileIn = ({ remote }: Pick<OfficeFolder, 'remote'>, name: string) =>
	join(remote, name);

const settings = (folder: Pick<OfficeFolder, 'remote'>) => fileIn(folder, 'settings.json');

const howElse =
	'密码不要写在地址里：谁看得到地址就看得到它。地址里只写地址，用户名和令牌用 login 存。';

const forms = [
	/^https:\/\/[\w.-]+(:\d+)?\/\S+$/,
	/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\/\S+$/,
	/^ssh:\/\/([\w.-]+@)?[\w.-]+(:\d+)?\/\S+$/,
	/^[\w.-]+@[\w.-]+:\S+$/,
	/^(file:\/\/)?\/\S+$/,
];

/** @throws WrongUse when it holds a password, or is no address that git may be given */
export function checkedUrl(url: string): string {
	if (/^\w+:\/\/[^/]*:[^/]*@/.test(url) || /^https?:\/\/[^/]*@/.test(url))
		throw new WrongUse(howElse);
	if (/^http:/.test(url) && !forms[1]?.test(url))
		throw new WrongUse('请用 https：不加密的地址，令牌在路上谁都看得见。');
	if (!forms.some((form) => form.test(url)))
		throw new WrongUse(
			'看不懂这个地址。请写 https://… 或者 git@…:… 这样的，或者一个文件夹的完整路径。',
		);
	return url;
}

/** @returns undefined where nothing is to be pushed */
export function urlOf(folder: Pick<OfficeFolder, 'remote'>): string | undefined {
	if (!existsSync(settings(folder))) return undefined;
	try {
		const { url } = settingsSchema.parse(JSON.parse(readFileSync(settings(folder), 'utf8')));
		return checkedUrl(url);
	} catch {
		return undefined;
	}
}

export function setUrl(folder: Pick<OfficeFolder, 'remote'>, url: string): void {
	mkdirSync(folder.remote, { recursive: true, mode: 0o700 });
	const text = JSON.stringify({ url: checkedUrl(url) }, null, '\t');
	writeWhole(settings(folder), `${text}\n`, 0o600);
}

export function forgetUrl(folder: Pick<OfficeFolder, 'remote'>): void {
	rmSync(settings(folder), { force: true });
	rmSync(fileIn(folder, 'state.json'), { force: true });
}

export const credentialsIn = (folder: Pick<OfficeFolder, 'remote'>) =>
	fileIn(folder, 'credentials');
export const keyIn = (folder: Pick<OfficeFolder, 'remote'>) => fileIn(folder, 'key');

/** For git, which hands it to a shell. */
const quoted = (path: string) => `'${path.replaceAll("'", "'\\''")}'`;

/** Only asked: git would have it forget what was refused once, and a host refuses for many reasons. */
const onlyAsked = (file: string) =>
	`!f() { test "$1" = get && git credential-store --file=${quoted(file)} get; }; f`;

export interface Limits {
	/** Milliseconds. */
	silence: number;
	longest: number;
}

/** A first push brings all pictures there ever were: it may take long, while it goes on. */
export const limits: Limits = { silence: 60_000, longest: 2 * 3_600_000 };

/** How git goes there. */
export function wayThere(
	folder: Pick<OfficeFolder, 'remote'>,
	{ silence, longest }: Limits = limits,
): AwayOptions {
	const credentials = credentialsIn(folder);
	const key = keyIn(folder);
	const seconds = Math.max(1, Math.round(silence / 1000));
	return {
		settings: [
			'http.lowSpeedLimit=1000',
			`http.lowSpeedTime=${seconds}`,
			...(existsSync(credentials)
				? ['credential.helper=', `credential.helper=${onlyAsked(credentials)}`]
				: []),
		],
		ssh: [
			'ssh',
			...['BatchMode=yes', 'ConnectTimeout=10', 'ServerAliveInterval=15'].map((one) => `-o ${one}`),
			'-o StrictHostKeyChecking=accept-new',
			`-o UserKnownHostsFile=${quoted(fileIn(folder, 'known_hosts'))}`,
			...(existsSync(key) ? [`-o IdentitiesOnly=yes -i ${quoted(key)}`] : []),
		].join(' '),
		silence,
		longest,
	};
}
