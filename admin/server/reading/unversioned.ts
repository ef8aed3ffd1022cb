/** Entries whose last save stands on the disk alone: a person's number in them must be covered first. */
import { join, relative } from 'node:path';
import { git, repositoryAbove } from '../git/git.ts';
import { withheldOf } from '../saving/withheld.ts';

/** @returns files below the content folder; none where no versions are kept */
export async function unversioned(root: string): Promise<ReadonlySet<string>> {
	const form = ['--porcelain', '-z', '--untracked-files=all', '--no-renames'];
	const repository = repositoryAbove(root);
	if (repository === undefined) return new Set();
	const { code, out } = await git(root, ['status', ...form, '--', '.']);
	if (code !== 0) return new Set();
	const files = out
		.toString()
		.split('\0')
		.filter((change) => change.endsWith('.md'))
		// Paths in a status are relative to the repository, which may begin above the content.
		.map((change) => relative(root, join(repository, change.slice('?? '.length))));
	return new Set(withheldOf(root, files)?.files);
}
