/** Whether versions are kept, and in what state a technician has left the repository: halfway through a rebase. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git, repositoryAbove } from './git.ts';

export type History = 'yes' | 'no-git' | 'no-repository' | 'unreadable';

export const noHistory = {
	'no-git': '这台电脑没有装记历史版本的程序，内容照常保存，但不留历史版本。',
	'no-repository': '内容文件夹没有设成留历史版本，内容照常保存，但不留历史版本。',
	unreadable: '历史版本的仓库打不开，内容照常保存，但暂时不留历史版本。请告诉技术人员。',
} as const satisfies Record<Exclude<History, 'yes'>, string>;

/** What git keeps while something is not finished, in words. */
const unfinished = {
	'rebase-merge': '变基',
	'rebase-apply': '变基',
	MERGE_HEAD: '合并',
	CHERRY_PICK_HEAD: '挑选提交',
	REVERT_HEAD: '还原提交',
} as const;

interface Repository {
	/** Whether versions are kept: `yes`, or why not. */
	history: History;
	/** Git's own: those of a linked work tree keep locks in either. */
	folders: string[];
}

export async function repositoryOf(folder: string): Promise<Repository> {
	const asked = ['--is-inside-work-tree', '--git-dir', '--git-common-dir'];
	const { code, out } = await git(folder, ['rev-parse', ...asked]);
	if (code === undefined) return { history: 'no-git', folders: [] };
	const [inside, ...paths] = code === 0 ? out.toString().trim().split('\n') : [];
	const folders = [...new Set(paths.map((path) => resolve(folder, path)))];
	if (inside === 'true') return { history: 'yes', folders };
	const history = repositoryAbove(folder) === undefined ? 'no-repository' : 'unreadable';
	return { history, folders };
}

/** Why no version may be made now: it would get in the way of that, or be lost with it. */
export function unfinishedWork({ folders }: Repository): string | undefined {
	const found = Object.entries(unfinished).find(([name]) =>
		folders.some((one) => existsSync(join(one, name))),
	);
	return found && `技术人员在仓库里做的${found[1]}还没有做完`;
}
