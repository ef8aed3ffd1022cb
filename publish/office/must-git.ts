/** git in the content's repository, where nothing can be done without its answer. */
import { existsSync } from 'node:fs';
import { whyNot } from '../../admin/server/git/commit-failure.ts';
import { git } from '../../admin/server/git/git.ts';

/** Some gigabytes of pictures. Milliseconds. */
const longest = 3 * 3_600_000;

/** @throws in Chinese */
export async function mustGit(folder: string, ...args: string[]): Promise<string> {
	const { code, out, error } = await git(folder, args, { milliseconds: longest });
	if (code === undefined && !existsSync(folder)) throw new Error(`${folder} 不在。`);
	if (code !== 0) throw new Error(`内容的仓库：${whyNot(error)}。`);
	return out.toString();
}
