/** One commit of exactly the files saved; whatever else a developer has changed or staged stays as it is. */
import { setTimeout as wait } from 'node:timers/promises';
import { withoutNumbers } from '../../src/gate/numbers/mask.ts';
import { git, historyOf, noHistory, type GitOptions } from './git.ts';
import { withheldOf } from './withheld.ts';

export interface Committed {
	committed: boolean;
	notice?: string;
}

const failed = (why: string): Committed => ({
	committed: false,
	notice: `内容已经保存，但没有留下历史版本：${why}。请告诉技术人员。`,
});

const busy = (error: string) => error.includes('index.lock');

function reason(error: string): string {
	if (busy(error)) return '别的程序正在使用 git 仓库';
	const said = error.trim().split('\n');
	return `git 说“${(said.find((line) => /^(fatal|error):/.test(line)) ?? said[0] ?? '').slice(0, 200)}”`;
}

/** Another program holds the repository for a moment at most: asked again for two seconds. */
async function patiently(folder: string, args: string[], options: GitOptions, tries = 10) {
	const result = await git(folder, args, options);
	if (result.code === 0 || tries === 0 || !busy(result.error)) return result;
	await wait(200);
	return patiently(folder, args, options, tries - 1);
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
	options: Required<Pick<GitOptions, 'author'>> & Pick<GitOptions, 'started'>,
): Promise<Committed> {
	const withheld = withheldOf(folder, files);
	if (withheld) {
		const rest = files.filter((file) => !withheld.files.includes(file));
		const made = rest.length > 0 ? await commit(folder, rest, message, options) : undefined;
		return made?.committed === false ? made : { committed: false, notice: withheld.notice };
	}
	const history = await historyOf(folder);
	if (history !== 'yes') return { committed: false, notice: noHistory[history] };
	const status = await git(folder, [
		'status',
		'--porcelain',
		'-z',
		'--untracked-files=all',
		'--ignored=matching',
		'--',
		...files,
	]);
	if (status.code !== 0) return failed(reason(status.error));
	const changes = status.out.toString().split('\0').filter(Boolean);
	if (changes.some((change) => change.startsWith('!!')))
		return failed('内容文件夹写在 .gitignore 里');
	if (changes.length === 0) return { committed: true };
	const fresh = changes.some((change) => change.startsWith('??'));
	// Only existing files can be added; a removed one is known to git already, or is no change.
	const added = fresh
		? await patiently(folder, ['add', '--', ...untracked(changes, files)], options)
		: undefined;
	if (added && added.code !== 0) return failed(reason(added.error));
	const text =
		withoutNumbers(message)
			.replace(/\p{Cc}+/gu, ' ')
			.trim() || '保存';
	const changed = files.filter((file) => changes.some((change) => change.endsWith(file)));
	const made = await patiently(
		folder,
		[
			'commit',
			'--quiet',
			'--no-verify',
			'--cleanup=whitespace',
			'-m',
			text,
			'--only',
			'--',
			...changed,
		],
		options,
	);
	return made.code === 0 ? { committed: true } : failed(reason(made.error));
}

/** Paths in a status are relative to the repository, which may begin above the content. */
function untracked(changes: string[], files: string[]): string[] {
	const fresh = changes.filter((change) => change.startsWith('??'));
	return files.filter((file) => fresh.some((change) => change.endsWith(file)));
}
