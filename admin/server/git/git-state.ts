/** In what state a technician has left the repository: halfway through a rebase, on no branch. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git } from './git.ts';

/** What git keeps while something is not finished, in words. */
const unfinished = {
	'rebase-merge': '变基（git rebase）',
	'rebase-apply': '变基（git rebase）',
	MERGE_HEAD: '合并（git merge）',
	CHERRY_PICK_HEAD: '挑选提交（git cherry-pick）',
	REVERT_HEAD: '还原提交（git revert）',
} as const;

/** @returns both folders: those of a linked work tree keep locks in either */
export async function gitFolders(folder: string): Promise<string[]> {
	const { code, out } = await git(folder, ['rev-parse', '--git-dir', '--git-common-dir']);
	if (code !== 0) return [];
	const found = out.toString().trim().split('\n');
	return [...new Set(found.map((path) => resolve(folder, path)))];
}

/** Why no version may be made now: it would get in the way of that, or be lost with it. */
export async function unfinishedWork(folder: string): Promise<string | undefined> {
	const folders = await gitFolders(folder);
	const found = Object.entries(unfinished).find(([name]) =>
		folders.some((one) => existsSync(join(one, name))),
	);
	return found && `技术人员在仓库里做的${found[1]}还没有做完`;
}

/** On no branch: a version made now is lost to view as soon as another branch is checked out. */
export async function isDetached(folder: string): Promise<boolean> {
	return (await git(folder, ['symbolic-ref', '--quiet', 'HEAD'])).code === 1;
}
