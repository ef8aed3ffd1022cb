/**
 * When each entry was first committed: one pass through git's log for all of them, and through what came since. An entry is
 * known by its collection and id, wherever its file has been moved to.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { wallTime } from '../lib/clock.ts';
import { stampOf } from '../lib/stamp.ts';
import type { Content } from './reading/content.ts';

export interface First {
	/** Which commit. */
	commit: string;
	/** Shanghai wall time at which its author made it: a rebase does not make it later. */
	at: string;
}

/** By collection and id: `notices/20260305-0930`. */
export type History = ReadonlyMap<string, First>;

const environment = () => ({
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
	LC_ALL: 'C.UTF-8',
	GIT_OPTIONAL_LOCKS: '0',
});

const settings = ['core.quotepath=false', 'core.fsmonitor=false', 'log.showSignature=false'];

/** Milliseconds; bytes. A history that takes more is not looked at. */
const longest = { timeout: 60_000, maxBuffer: 1 << 29 };

/** What git says, undefined where it does not. */
function git(root: string, ...args: string[]): string | undefined {
	const { status, stdout } = spawnSync(
		'git',
		[...settings.flatMap((setting) => ['-c', setting]), ...args],
		{
			cwd: root,
			env: environment(),
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			...longest,
		},
	);
	return status === 0 ? stdout : undefined;
}

const mark = '\u0001';

/** `notices/2026/20260305-0930.md` → `notices/20260305-0930`; undefined of what is no entry. */
function entryOf(file: string): string | undefined {
	const [, collection, id] = /^([a-z]+)\/(?:\d{4}\/)?([^/]+)\.md$/.exec(file) ?? [];
	return collection && id ? `${collection}/${id}` : undefined;
}

/** @param earlier what was known before these commits */
function read(log: string, earlier: History): History {
	const firsts = new Map(earlier);
	let current: First = { commit: '', at: '' };
	for (const token of log.split('\0')) {
		const word = token.replace(/^\n/, '');
		if (word.startsWith(mark)) {
			const [, commit = '', seconds = ''] = word.slice(1).split(mark);
			current = { commit, at: wallTime(new Date(Number(seconds) * 1000)) };
			continue;
		}
		const name = entryOf(word);
		const known = name === undefined ? undefined : firsts.get(name);
		if (name !== undefined && (!known || current.at < known.at)) firsts.set(name, current);
	}
	return firsts;
}

interface Known {
	head: string;
	history: History;
	/** What git's own files were; undefined where they do not tell. */
	stamp: string | undefined;
}

const last = new Map<string, Known>();

/** The nearest `.git` at or above a folder: told without a process, which costs more than all rules over a small content. */
function gitAbove(folder: string): string | undefined {
	const own = join(folder, '.git');
	if (existsSync(own)) return own;
	const above = dirname(folder);
	return above === folder ? undefined : gitAbove(above);
}

/** Another one with each commit, and whatever else moves HEAD: git keeps a log of that. */
function stampIn(git: string): string | undefined {
	const log = stampOf(join(git, 'logs', 'HEAD'));
	return log && [log, stampOf(join(git, 'HEAD')), stampOf(join(git, 'shallow'))].join();
}

/** Of a shallow clone the first commit is not the first. */
function headOf(root: string): string | undefined {
	const said = git(root, 'rev-parse', '--is-shallow-repository', 'HEAD')?.split('\n');
	return said?.[0] === 'false' ? said[1] : undefined;
}

/** @returns the log of what added files; undefined where `since` is not one of its commits */
function logOf(root: string, head: string, since?: string): string | undefined {
	// A commit that `since` has and `head` has not is marked `<`.
	const format = `--format=tformat:${mark}%m${mark}%H${mark}%at`;
	const range = since ? ['--left-right', `${since}...${head}`] : [head];
	const asked = ['--diff-filter=A', '--name-only', '--no-renames', '--relative', format, ...range];
	return git(root, 'log', '-z', ...asked, '--', '.');
}

function historyAt(root: string, head: string, known: Known | undefined): History | undefined {
	// A save adds one commit: only what came since is read.
	const since = known && logOf(root, head, known.head);
	if (known && since !== undefined && !since.includes(`${mark}<`))
		return read(since, known.history);
	const log = logOf(root, head);
	return log === undefined ? undefined : read(log, new Map());
}

/** Undefined where no git keeps the content, or it cannot say; empty where it keeps something else beside it. */
export function historyOf({ root }: Pick<Content, 'root'>): History | undefined {
	const folder = gitAbove(resolve(root));
	if (folder === undefined) return undefined;
	const [known, stamp] = [last.get(root), stampIn(folder)];
	if (known && stamp !== undefined && known.stamp === stamp) return known.history;
	const head = headOf(root);
	if (head === undefined) return undefined;
	const history = known?.head === head ? known.history : historyAt(root, head, known);
	if (history) last.set(root, { head, history, stamp });
	return history;
}
