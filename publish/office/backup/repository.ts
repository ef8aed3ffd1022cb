/** The content's repository in one file, and what stands in the folder besides its last version. */
import { existsSync, lstatSync, realpathSync, rmSync, statSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { repositoryOf } from '../../../admin/server/git/git-state.ts';
import { git } from '../../../admin/server/git/git.ts';
import { linkOrCopy } from '../../whole-files.ts';
import { mustGit } from '../must-git.ts';
import type { About } from './about.ts';

async function answer(folder: string, ...args: string[]): Promise<string | null> {
	const { code, out } = await git(folder, args);
	return code === 0 ? out.toString().trim() : null;
}

/** Null where no git keeps it, or that of a folder above. */
export async function repositoryIn(content: string): Promise<About['content']> {
	if (!existsSync(join(content, '.git'))) return null;
	// Each is a process of git, and meanwhile somebody saves.
	const [top, branch, commit] = await Promise.all([
		mustGit(content, 'rev-parse', '--show-toplevel'),
		answer(content, 'symbolic-ref', '--quiet', '--short', 'HEAD'),
		answer(content, 'rev-parse', '--verify', '--quiet', 'HEAD'),
	]);
	return realpathSync(top.trim()) === realpathSync(content) ? { branch, commit } : null;
}

const names = (list: string) => list.split('\0').filter(Boolean);

const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

export interface Besides {
	/** Changed, or in no version: saves that are owed a version or held back from one, what git is told to ignore. */
	files: string[];
	/** In the last version, and not in the folder. */
	gone: string[];
}

/** Below the content folder. */
export async function besides(
	content: string,
	{ commit }: { commit: string | null },
): Promise<Besides> {
	const versions =
		commit === null
			? mustGit(content, 'ls-files', '-z')
			: mustGit(content, 'diff', '--name-only', '--no-renames', '-z', commit);
	const others = mustGit(content, 'ls-files', '--others', '-z');
	const [changed, unknown] = (await Promise.all([versions, others])).map(names);
	const all = [...new Set([...(changed ?? []), ...(unknown ?? [])])];
	return {
		files: all.filter((file) => isThere(join(content, file))),
		gone: commit === null ? [] : all.filter((file) => !isThere(join(content, file))),
	};
}

/** A file replaced later is another file: what was linked stays as it was. */
export async function layBeside(from: string, to: string): Promise<void> {
	await mkdir(dirname(to), { recursive: true });
	// Of a repository within git names the folder alone.
	if (lstatSync(from).isDirectory())
		await cp(from, to, { recursive: true, verbatimSymlinks: true });
	else await linkOrCopy(from, to);
}

const holding = 'refs/linli/backup';

/** Milliseconds. To take a name away git holds this lock for a few of them: what is older nobody will take back. */
const abandoned = 5_000;

/** @param own git's own folder */
async function freePackedRefs(own: string): Promise<void> {
	const lock = join(own, 'packed-refs.lock');
	for (;;) {
		const stats = statSync(lock, { throwIfNoEntry: false });
		if (!stats) return;
		if (Date.now() - stats.mtimeMs > abandoned) rmSync(lock, { force: true });
		else await wait(100);
	}
}

/** What of git's own folder is no history: settings, what is ignored, where a history was cut off when it was fetched. */
const settings = ['config', 'info/exclude', 'shallow'];

/** @param to folder of the archive: `content.bundle` and `content.git/` */
export async function bundleInto(
	content: string,
	commit: string | null,
	to: string,
): Promise<void> {
	const [own = ''] = (await repositoryOf(content)).folders.slice(-1);
	for (const name of settings)
		if (existsSync(join(own, name)))
			await cp(join(own, name), join(to, 'content.git', name), { recursive: true });
	if (commit === null) return;
	// Of a backup that a power cut has ended: only one is made at a time.
	rmSync(join(own, `${holding}.lock`), { force: true });
	await freePackedRefs(own);
	// By then the branch may be ahead, or somewhere else.
	await mustGit(content, 'update-ref', holding, commit);
	const sparing = ['pack.threads=1', 'pack.windowMemory=64m'].flatMap((one) => ['-c', one]);
	const form = ['bundle', 'create', '--quiet', join(to, 'content.bundle'), '--all'];
	try {
		await mustGit(content, ...sparing, ...form);
	} finally {
		await mustGit(content, 'update-ref', '-d', holding);
	}
}

/** @param from folder of the archive @param content does not stand yet */
export async function repositoryFrom(from: string, about: About, content: string): Promise<void> {
	await mkdir(content, { mode: 0o700 });
	if (about.content) {
		const { branch, commit } = about.content;
		await mustGit(
			content,
			'init',
			'--quiet',
			'--template=',
			`--initial-branch=${branch ?? 'main'}`,
		);
		for (const name of settings)
			if (existsSync(join(from, 'content.git', name)))
				await cp(join(from, 'content.git', name), join(content, '.git', name));
		if (commit !== null) await checkOut(from, content, commit, branch);
	}
	for (const file of about.gone) await rm(join(content, file), { force: true });
	if (!existsSync(join(from, 'content'))) return;
	await cp(join(from, 'content'), content, {
		recursive: true,
		force: true,
		verbatimSymlinks: true,
	});
}

async function checkOut(from: string, content: string, commit: string, branch: string | null) {
	const bundle = join(from, 'content.bundle');
	const form = ['--quiet', '--update-head-ok', '--no-write-fetch-head', '--no-tags', '--force'];
	await mustGit(content, 'fetch', ...form, bundle, '+refs/*:refs/*');
	await mustGit(content, 'update-ref', '-d', holding);
	if (branch === null) await mustGit(content, 'checkout', '--quiet', '--detach', commit);
	// Later versions may have come into the bundle: reviews and notes beside them are of this one.
	else await mustGit(content, 'reset', '--quiet', '--hard', commit);
}
