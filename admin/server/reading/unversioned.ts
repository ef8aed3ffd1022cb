/** Entries whose last save stands on the disk alone: a person's number in them must be covered first. */
import { git } from '../git/git.ts';
import { withheldOf } from '../saving/withheld.ts';

/** @returns files below the content folder; none where no versions are kept */
export async function unversioned(root: string, collection: string): Promise<ReadonlySet<string>> {
	const form = ['--porcelain', '-z', '--untracked-files=all', '--no-renames'];
	const { code, out } = await git(root, ['status', ...form, '--', collection]);
	if (code !== 0) return new Set();
	// Paths in a status are relative to the repository, which may begin above the content.
	const files = out
		.toString()
		.split('\0')
		.filter((change) => change.endsWith('.md'))
		.map((change) => change.slice(change.lastIndexOf(`${collection}/`)));
	return new Set(withheldOf(root, files)?.files);
}
