/**
 * Who changed which file last, from one pass through git's log. The pass can take seconds in a long
 * history, so it runs in the background, is kept on the disk, and only adds what is new.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { git } from '../git/git.ts';
import { within } from '../within.ts';
import { remembered } from './remembered.ts';

/** Seconds since 1970, and a name. */
export type Change = readonly [at: number, by: string];

export interface Changes {
	/** Known by now; at most `patience` milliseconds old work is waited for. */
	known: (patience: number) => Promise<ReadonlyMap<string, Change>>;
	/** There is a new version. */
	outdate: () => void;
}

/** Milliseconds for which git is not asked again whether somebody else has made a version. */
const age = 1_000;

const keptSchema = z.strictObject({
	head: z.string(),
	files: z.record(z.string(), z.tuple([z.number(), z.string()])),
});

async function kept(path: string) {
	const text = await readFile(path, 'utf8').catch(() => '{}');
	const result = keptSchema.safeParse(JSON.parse(text.startsWith('{') ? text : '{}'));
	return result.data;
}

const mark = '\u0001';

/** Reads `git log -z --name-only`: a header for each commit, then its files, newest first. */
function reader(files: Map<string, Change>) {
	let rest = Buffer.alloc(0);
	let current: Change = [0, ''];
	return (chunk: Buffer): boolean => {
		const all = Buffer.concat([rest, chunk]);
		const end = all.lastIndexOf(0) + 1;
		rest = all.subarray(end);
		for (const token of all.subarray(0, end).toString().split('\0')) {
			const word = token.replace(/^\n/, '');
			if (word.startsWith(mark)) {
				const [at = '', by = ''] = word.slice(1).split(mark);
				current = [Number(at), by];
			} else if (word && !files.has(word)) files.set(word, current);
		}
		return true;
	};
}

/** @param since commit from which on; `''` = all. @returns undefined when git could not say */
async function changesSince(root: string, since: string) {
	const files = new Map<string, Change>();
	const form = `--format=tformat:${mark}%at${mark}%an`;
	const range = since ? `${since}..HEAD` : 'HEAD';
	const args = ['log', '-z', '--no-renames', '--name-only', '--relative', form, range, '--', '.'];
	const { code } = await git(root, args, { read: reader(files), milliseconds: 300_000 });
	return code === 0 ? files : undefined;
}

async function headOf(root: string): Promise<string | undefined> {
	const { code, out } = await git(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
	return code === 0 ? out.toString().trim() : undefined;
}

/** @param root the content folder @param room where the table is kept between starts */
export function changesOf(root: string, room: string): Changes {
	const path = join(room, 'changes.json');
	let table = new Map<string, Change>();
	let head: string | undefined;

	async function start(): Promise<void> {
		const before = await kept(path).catch(() => undefined);
		if (head !== undefined || !before) return;
		table = new Map(Object.entries(before.files));
		head = before.head;
	}

	async function renew(): Promise<void> {
		if (head === undefined) await start();
		const fresh = await headOf(root);
		if (fresh === undefined || fresh === head) return;
		const known =
			head && (await git(root, ['merge-base', '--is-ancestor', head, fresh])).code === 0;
		const newer = await changesSince(root, known ? (head ?? '') : '');
		if (!newer) return;
		table = new Map([...(known ? table : []), ...newer]);
		head = fresh;
		const text = JSON.stringify({ head, files: Object.fromEntries(table) });
		await writeFile(path, text).catch(() => undefined);
	}

	const renewed = remembered(renew, age);

	async function known(patience: number): Promise<ReadonlyMap<string, Change>> {
		await within(patience, renewed());
		return table;
	}

	return { known, outdate: renewed.outdate };
}
