/** Runs git as a child process: no shell, no hooks, no signing, no prompt, paths taken literally. */
import { spawn } from 'node:child_process';
import { withoutNumbers } from '../../src/gate/numbers/mask.ts';

export interface GitAnswer {
	/** undefined: git is not there or was stopped. */
	code: number | undefined;
	out: Buffer;
	error: string;
}

export interface GitOptions {
	/** Who writes. */
	author?: string;
	/** Told the process id as soon as there is one. */
	started?: (pid: number) => void;
	/** Told each piece of the answer; returning false stops git. */
	read?: (chunk: Buffer) => boolean;
	milliseconds?: number;
}

const settings = [
	'core.quotepath=false',
	'core.hooksPath=/dev/null',
	'core.fsmonitor=false',
	'core.fsync=committed',
	'commit.gpgsign=false',
	'log.showSignature=false',
].flatMap((setting) => ['-c', setting]);

/** A name typed by hand → one that git takes: `张三 <x>` → `张三 x`. */
export function authorName(given: string): string {
	return (
		given
			.replace(/[\p{Cc}\p{Cf}<>]/gu, '')
			.trim()
			.slice(0, 60) || '编辑'
	);
}

function environment(author: string | undefined): NodeJS.ProcessEnv {
	const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
	const name = authorName(withoutNumbers(author ?? ''));
	return {
		...Object.fromEntries(inherited),
		LC_ALL: 'C.UTF-8',
		GIT_TERMINAL_PROMPT: '0',
		GIT_OPTIONAL_LOCKS: '0',
		GIT_LITERAL_PATHSPECS: '1',
		...(author === undefined
			? {}
			: {
					GIT_AUTHOR_NAME: name,
					GIT_AUTHOR_EMAIL: 'editor@localhost',
					GIT_COMMITTER_NAME: name,
					GIT_COMMITTER_EMAIL: 'editor@localhost',
				}),
	};
}

/** @param folder in which git runs; paths are relative to it */
export function git(folder: string, args: string[], options: GitOptions = {}): Promise<GitAnswer> {
	return new Promise((done) => {
		const chunks: Buffer[] = [];
		let error = '';
		const child = spawn('git', [...settings, ...args], {
			cwd: folder,
			env: environment(options.author),
			stdio: ['ignore', 'pipe', 'pipe'],
			// Asked to stop, git removes its locks by itself.
			timeout: options.milliseconds ?? 30_000,
			killSignal: 'SIGTERM',
		});
		if (child.pid !== undefined) options.started?.(child.pid);
		child.stdout.on('data', (chunk: Buffer) => {
			if (!options.read) chunks.push(chunk);
			else if (!options.read(chunk)) child.kill('SIGTERM');
		});
		child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
		child.once('error', () => done({ code: undefined, out: Buffer.alloc(0), error }));
		child.once('close', (code) =>
			done({ code: code ?? undefined, out: Buffer.concat(chunks), error }),
		);
	});
}

/** Whether versions are kept: `yes`, or why not. */
export async function historyOf(folder: string): Promise<'yes' | 'no-git' | 'no-repository'> {
	const { code, out } = await git(folder, ['rev-parse', '--is-inside-work-tree']);
	if (code === undefined) return 'no-git';
	return code === 0 && out.toString().trim() === 'true' ? 'yes' : 'no-repository';
}

export const noHistory = {
	'no-git': '这台电脑没有安装 git，内容照常保存，但不留历史版本。',
	'no-repository': '内容文件夹不在 git 仓库里，内容照常保存，但不留历史版本。',
} as const;
