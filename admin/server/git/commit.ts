/** One commit of exactly the files saved; whatever else a developer has changed or staged stays as it is. */
import { setTimeout as wait } from 'node:timers/promises';
import { withoutNumbers } from '../../../src/gate/numbers/mask.ts';
import { whyNot, isBusy } from './commit-failure.ts';
import { noHistory, repositoryOf, unfinishedWork } from './git-state.ts';
import { git, repositoryAbove, type GitOptions } from './git.ts';
import type { Patience } from './patience.ts';
import { withheldOf } from '../saving/withheld.ts';

export interface Committed {
	committed: boolean;
	/** For `committed`: what staff should tell the technician; otherwise why there is no version. */
	notice?: string;
	/** There is a repository, so the version can still be made later. */
	owed?: boolean;
	/** Git was cut off at work: its locks may still lie there. */
	stopped?: boolean;
}

interface CommitOptions extends Required<Pick<GitOptions, 'author'>>, Pick<GitOptions, 'started'> {
	patience: Patience;
	/** Lines at the end of the message. */
	trailers?: readonly string[];
}

const failed = (why: string, stopped = false): Committed => ({
	committed: false,
	owed: true,
	notice: `内容已经保存，但还没有留下历史版本：${why}。以后会自动补上；一直补不上，请告诉技术人员。`,
	...(stopped ? { stopped } : {}),
});

const detached =
	'内容已经保存，历史版本也留下了，但仓库现在不在任何分支上，换了分支这些版本就看不到了。请告诉技术人员。';

/** Milliseconds between two questions. */
const pause = 200;

/** Asked again while another program holds the repository. */
async function patiently(folder: string, args: string[], options: CommitOptions) {
	const until = Date.now() + options.patience.busy;
	let result = await git(folder, args, options);
	while (result.code !== 0 && isBusy(result.error) && Date.now() < until) {
		await wait(Math.min(pause, until - Date.now()));
		result = await git(folder, args, options);
	}
	return result;
}

interface Status {
	/** What of the files differs from the last version. */
	changes: string[];
	/** On no branch: a version made now is lost to view as soon as another branch is checked out. */
	isDetached: boolean;
}

/** An answer that is none says why. */
async function statusOf(folder: string, files: string[]): Promise<Status | Committed> {
	const form = ['--porcelain', '--branch', '-z', '--untracked-files=all', '--ignored=matching'];
	const { code, out, error, stopped } = await git(folder, ['status', ...form, '--', ...files]);
	if (code !== 0) return failed(whyNot(error), stopped);
	const [branch, ...changes] = out.toString().split('\0').filter(Boolean);
	return changes.some((change) => change.startsWith('!!'))
		? failed('内容文件夹设成了不留版本')
		: { changes, isDetached: branch === '## HEAD (no branch)' };
}

/**
 * What holds a person's number is left out, and nothing of it stands in the message or the author's name.
 * @param folder the content folder @param files below it; one that is gone is committed as removed
 * @param message control characters are taken out
 */
export async function commit(
	folder: string,
	files: string[],
	message: string,
	options: CommitOptions,
): Promise<Committed> {
	const withheld = withheldOf(folder, files);
	if (withheld) {
		const rest = files.filter((file) => !withheld.files.includes(file));
		const made = rest.length > 0 ? await commit(folder, rest, message, options) : undefined;
		return made?.committed === false ? made : { committed: false, notice: withheld.notice };
	}
	// Each is a process of git, and whoever saves next waits for all of them.
	const [repository, status] = await Promise.all([repositoryOf(folder), statusOf(folder, files)]);
	if (repository.history !== 'yes')
		return {
			committed: false,
			notice: noHistory[repository.history],
			owed: repositoryAbove(folder) !== undefined,
		};
	const unfinished = unfinishedWork(repository);
	if (unfinished) return failed(unfinished);
	if ('committed' in status) return status;
	const { changes, isDetached } = status;
	const made =
		changes.length === 0
			? { committed: true }
			: await make(folder, files, changes, message, options);
	return made.committed && isDetached ? { ...made, notice: detached } : made;
}

const oneLine = (text: string) =>
	withoutNumbers(text)
		.replace(/\p{Cc}+/gu, ' ')
		.trim();

async function make(
	folder: string,
	files: string[],
	changes: string[],
	message: string,
	options: CommitOptions,
): Promise<Committed> {
	// Only existing files can be added; a removed one is known to git already, or is no change.
	const fresh = changed(changes, files, '??');
	const added =
		fresh.length > 0 ? await patiently(folder, ['add', '--', ...fresh], options) : undefined;
	if (added && added.code !== 0) return failed(whyNot(added.error), added.stopped);
	const lines = (options.trailers ?? []).map(oneLine);
	const text = [oneLine(message) || '保存', ...(lines.length > 0 ? [lines.join('\n')] : [])];
	const said = text.flatMap((part) => ['-m', part]);
	const form = ['--quiet', '--no-verify', '--cleanup=whitespace', ...said, '--only'];
	const args = ['commit', ...form, '--', ...changed(changes, files)];
	const { code, error, stopped } = await patiently(folder, args, options);
	return code === 0 ? { committed: true } : failed(whyNot(error), stopped);
}

/** Paths in a status are relative to the repository, which may begin above the content. */
function changed(changes: string[], files: string[], options = ''): string[] {
	const meant = changes.filter((change) => change.startsWith(options));
	return files.filter((file) => meant.some((change) => change.endsWith(file)));
}
