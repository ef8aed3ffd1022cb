/** Their history joined to ours with not a word of it in our files: from then on ours goes on from both, and is pushed without force. */
import { git } from '../../../admin/server/git/git.ts';
import { mustGit } from '../must-git.ts';

/** Somebody may save between two steps. */
const tries = 20;

/** @throws in Chinese */
export async function joinHistory(content: string, theirs: string, message: string): Promise<void> {
	const { code: joined } = await git(content, ['merge-base', '--is-ancestor', theirs, 'HEAD']);
	if (joined === 0) return;
	for (let count = 0; count < tries; count += 1) {
		const branch = (await mustGit(content, 'symbolic-ref', 'HEAD')).trim();
		const ours = (await mustGit(content, 'rev-parse', 'HEAD')).trim();
		const tree = (await mustGit(content, 'rev-parse', `${ours}^{tree}`)).trim();
		const args = ['commit-tree', tree, '-p', ours, '-p', theirs, '-m', message];
		const { code, out } = await git(content, args, { author: '邻里' });
		if (code !== 0) break;
		const made = out.toString().trim();
		const moved = await git(content, ['update-ref', '-m', message, branch, made, ours]);
		if (moved.code === 0) return;
	}
	throw new Error('没有接上：内容的仓库一直有人在用。过一会儿再来一次，收好的草稿都在。');
}
