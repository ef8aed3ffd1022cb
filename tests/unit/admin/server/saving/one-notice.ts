/** An office with one notice in it, open for a test, and what the editor asks to change it. */
import { afterEach, vi } from 'vitest';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import { folders, notice, office, type Folders, type Office } from '../office.ts';

/** The notice’s file below `content/`. */
export const first = 'notices/20261120-0900.md';
/** The notice’s file as the editor names it. */
export const path = `content/${first}`;
/** Who saves. */
export const author = '王小梅';
/** What the notice is when it is opened. */
export const base = hashOf(notice('停水检修'));

const opened: Office[] = [];

/** @param repository false: no git at all */
export async function open(files: Record<string, string | Uint8Array> = {}, repository = true) {
	return openAt(folders({ [first]: notice('停水检修'), ...files }, repository));
}

/** Nobody else is at work in these repositories: what is held stays held. */
const patience = { busy: 20, stale: 20 };

/** The office of these folders; it is closed after the test. */
export async function openAt(given: Folders) {
	const one = await office(given, { patience });
	opened.push(one);
	return one;
}

afterEach(async () => {
	vi.unstubAllEnvs();
	await Promise.all(opened.splice(0).map((one) => one.close()));
});

/** A save of the notice under another title, as it was opened. */
export const change = (title: string) => ({
	author,
	what: '修改',
	file: { path, raw: notice(title), base },
	media: [],
});
