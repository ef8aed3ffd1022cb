/** Runs git as a child process: no shell, no hooks, no signing, no prompt, paths taken literally. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withoutNumbers } from '../../../src/gate/numbers/mask.ts';

export interface GitAnswer {
	/** undefined: git is not there or was stopped. */
	code: number | undefined;
	/** It had begun and was cut off: its locks may still lie there. */
	stopped: boolean;
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

export const gitSettings = [
	'core.quotepath=false',
	'core.hooksPath=/dev/null',
	'core.fsmonitor=false',
	'core.fsync=committed',
	'commit.gpgsign=false',
	'log.showSignature=false',
].flatMap((setting) => ['-c', setting]);

/** What git itself takes off both ends of a name (`ident.c`, crud): of a name of nothing else it makes no commit. */
const crud = /^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/gu;

/** A name typed by hand → one that git takes: `张三 <x>` → `张三 x`, `<>` → `编辑`. */
export function authorName(given: string): string {
	const name = given.toWellFormed().replace(/[\p{Cc}\p{Cf}<>]/gu, '');
	return [...name.replace(crud, '')].slice(0, 60).join('').replace(crud, '') || '编辑';
}

/** Of this process, without what would lead git elsewhere. */
export function gitEnvironment(author?: string): NodeJS.ProcessEnv {
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
		const child = spawn('git', [...gitSettings, ...args], {
			cwd: folder,
			env: gitEnvironment(options.author),
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		// Asked to stop, git removes its locks by itself. (Node's own `timeout` holds a process for all of it where nothing began.)
		const timer = setTimeout(() => child.kill('SIGTERM'), options.milliseconds ?? 30_000);
		const answer = (given: GitAnswer) => {
			clearTimeout(timer);
			done(given);
		};
		if (child.pid !== undefined) options.started?.(child.pid);
		child.stdout.on('data', (chunk: Buffer) => {
			if (!options.read) chunks.push(chunk);
			else if (!options.read(chunk)) child.kill('SIGTERM');
		});
		child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
		child.once('error', () =>
			answer({ code: undefined, stopped: false, out: Buffer.alloc(0), error }),
		);
		child.once('close', (code) =>
			answer({
				code: code ?? undefined,
				stopped: code === null,
				out: Buffer.concat(chunks),
				error,
			}),
		);
	});
}

/** @returns the folder here or above in which git's own lies, whether or not git can read it */
export function repositoryAbove(folder: string): string | undefined {
	if (existsSync(join(folder, '.git'))) return folder;
	return dirname(folder) === folder ? undefined : repositoryAbove(dirname(folder));
}
