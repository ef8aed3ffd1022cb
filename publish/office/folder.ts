/** What lies where in the data folder: the program's checkout holds none of it, so that an update is a pull and a restart. */
import { chmodSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git } from '../../admin/server/git/git.ts';
import { makePlaces, placesIn, type Places } from '../release/places.ts';
import { WrongUse } from './options.ts';

export interface OfficeFolder {
	/** What is published, as `npm run publish --to` lays it out: `releases/`, `pool/`, `current`, `log/`. */
	places: Places;
	/** A git repository of its own. */
	content: string;
	accounts: string;
	/** Pictures on their way. */
	uploads: string;
	/** Notes of unfinished saves. */
	editor: string;
	/** What people have written and not saved. */
	autosave: string;
	/** What review links show. */
	review: string;
	/** Where the content is pushed to, and how that stands. */
	remote: string;
	/** When it was backed up last (`backups.ts`). */
	backups: string;
	/** Stands while a backup is put back, and after one that was cut off. */
	restoring: string;
}

const closed = 0o700;

export function folderOf(data: string): OfficeFolder {
	const below = (name: string) => join(data, name);
	return {
		places: placesIn(data),
		content: below('content'),
		accounts: below('accounts.db'),
		uploads: below('uploads'),
		editor: below('editor'),
		autosave: below('autosave'),
		review: below('review'),
		remote: below('remote'),
		backups: below('backup.json'),
		restoring: below('restoring'),
	};
}

async function gitIn(folder: string, ...args: string[]): Promise<void> {
	const { code, error } = await git(folder, args, { author: '邻里' });
	if (code !== 0) throw new Error(`内容的仓库没有建成：${error.trim() || '请安装 git'}`);
}

async function layOutSample(content: string): Promise<void> {
	cpSync(resolve('content'), content, { recursive: true });
	await gitIn(content, 'init', '--quiet', '--initial-branch=main');
	await gitIn(content, 'add', '--all');
	await gitIn(content, 'commit', '--quiet', '--message=示例内容');
}

/**
 * Makes what is not there, but for the content: that comes of what is asked at the first run, or of the sample.
 * @throws WrongUse while a backup is put back
 */
export async function layOut(folder: OfficeFolder, demo: boolean): Promise<void> {
	const { content, places, uploads, editor, autosave, review, restoring } = folder;
	if (existsSync(restoring))
		throw new WrongUse(
			`${places.to} 里正在恢复备份，或者上次恢复到一半断了。请等它做完；断了的，删掉里面的东西，再恢复一次。`,
		);
	await makePlaces(places);
	if (!existsSync(content) && demo) await layOutSample(content);
	const own = [uploads, editor, autosave, review];
	for (const place of own) mkdirSync(place, { recursive: true });
	for (const place of [content, ...own].filter(existsSync)) chmodSync(place, closed);
}

/** Whether there is something to publish. */
export const hasContent = ({ content }: OfficeFolder): boolean => existsSync(content);
