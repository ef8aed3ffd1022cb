/** What others have put on the remote that we do not have: fetched aside, looked at, in no file of ours. */
import { parse } from 'yaml';
import { git } from '../../../admin/server/git/git.ts';
import { splitFrontMatter } from '../../../src/gate/reading/front-matter.ts';
import { mustGit } from '../must-git.ts';

export interface TheirVersion {
	by: string;
	/** ISO. */
	at: string;
	subject: string;
}

export interface TheirFile {
	/** Below the content folder. */
	file: string;
	/** Against what both had last. */
	change: 'new' | 'changed' | 'gone';
	/** Who changed it there last. */
	by: string;
	/** Of an article; else its name. */
	title: string;
}

/** git's name of a folder without files: what histories without a common version have in common. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** Written by others: nothing that would move a terminal's cursor. */
const plain = (text: string) => text.replace(/\p{Cc}/gu, ' ').slice(0, 200);

export async function baseOf(content: string, theirs: string): Promise<string> {
	const { code, out } = await git(content, ['merge-base', 'HEAD', theirs]);
	return code === 0 ? out.toString().trim() : emptyTree;
}

/** Newest first. */
export async function versionsOf(content: string, theirs: string): Promise<TheirVersion[]> {
	const form = '--format=%an%x01%aI%x01%s';
	const said = await mustGit(content, 'log', '-z', form, `HEAD..${theirs}`);
	return said
		.split('\0')
		.filter(Boolean)
		.map((line) => {
			const [by = '', at = '', subject = ''] = line.split('\u0001');
			return { by: plain(by), at, subject: plain(subject) };
		});
}

/** As it stands there; undefined: it does not. */
export async function bytesThere(
	content: string,
	theirs: string,
	file: string,
): Promise<Buffer | undefined> {
	const { code, out } = await git(content, ['cat-file', 'blob', `${theirs}:${file}`]);
	return code === 0 ? out : undefined;
}

function titleIn(text: string, file: string): string {
	try {
		const given = parse(splitFrontMatter(text)?.yaml ?? '') as { title?: unknown } | null;
		return typeof given?.title === 'string' ? plain(given.title) : plain(file);
	} catch {
		return plain(file);
	}
}

const changes: Partial<Record<string, TheirFile['change']>> = { A: 'new', D: 'gone' };

/** What is the same here by now is not among them. */
export async function filesOf(content: string, theirs: string): Promise<TheirFile[]> {
	const base = await baseOf(content, theirs);
	const form = ['diff', '--no-renames', '-z'];
	const said = await mustGit(content, ...form, '--name-status', base, theirs);
	const other = await mustGit(content, ...form, '--name-only', 'HEAD', theirs);
	const differing = new Set(other.split('\0'));
	const words = said.split('\0').filter(Boolean);
	const found: TheirFile[] = [];
	for (let at = 0; at + 1 < words.length; at += 2) {
		const [status = '', file = ''] = words.slice(at, at + 2);
		if (!differing.has(file)) continue;
		const change = changes[status] ?? 'changed';
		const by = await mustGit(content, 'log', '-1', '--format=%an', theirs, '--', file);
		const place = change === 'gone' ? base : theirs;
		const text = file.endsWith('.md') ? await bytesThere(content, place, file) : undefined;
		const title = text ? titleIn(text.toString(), file) : plain(file);
		found.push({ file, change, by: plain(by.trim()), title });
	}
	return found;
}

/** As git shows it, from what both had last to what stands there. */
export async function differenceOf(content: string, theirs: string, file: string) {
	const said = await mustGit(content, 'diff', await baseOf(content, theirs), theirs, '--', file);
	return said.replace(/[^\P{Cc}\n\t]/gu, '');
}
