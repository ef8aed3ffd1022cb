/**
 * The newest version of the content: what its repository has committed, laid out in a folder of our own; or the folder
 * itself, where no git keeps it.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { git } from '../../admin/server/git/git.ts';
import { changedSince, type Print } from '../build/as-checked.ts';
import type { Places } from '../release/places.ts';
import { exits, Failure } from './failure.ts';

export interface Fetched {
	contentRoot: string;
	/** Null of a plain folder. */
	commit: string | null;
	/** What whoever looks after the server should know. */
	notices: string[];
}

/** The first fetch brings all pictures there ever were. Milliseconds. */
const longest = 30 * 60_000;

const newest = 'refs/linli/newest';

const reasons: [form: RegExp, words: string][] = [
	[/No space left|Disk quota/i, '磁盘满了，请腾出一些地方'],
	[/dubious ownership/i, '那个文件夹属于另一个用户，请用它的主人来发布'],
	[/Could not resolve host|unable to access|timed out|Connection/i, '连不上，请看看网络和地址'],
	[/Authentication|Permission denied|could not read Username/i, '没有权限，请看看账号或密钥'],
	[/couldn't find remote ref/i, '仓库是空的，还没有提交过内容'],
	[/not found|does not appear to be a git repository|does not exist/i, '那里没有仓库'],
];

/** `https://name:password@host/x` → `https://host/x`: what is said may be read by others. */
const withoutPassword = (text: string) => text.replace(/(\w+:\/\/)[^\s/@]*@/g, '$1');

function unreadable(repo: string, said: string): Failure {
	const why = reasons.find(([form]) => form.test(said))?.[1] ?? '原因写在终端里';
	if (said.trim()) console.error(`git：${withoutPassword(said.trim())}`);
	const exit = why.startsWith('磁盘') ? exits.machine : exits.repository;
	return new Failure(exit, `取不到内容：${why}。网站没有动，修好以后再发布一次。`, [
		withoutPassword(repo),
	]);
}

/** Whether files are read as they lie there: no git keeps them, or that of a folder above. */
function isPlainFolder(repo: string): boolean {
	const holds = (name: string) => existsSync(join(repo, name));
	return (
		existsSync(repo) &&
		statSync(repo).isDirectory() &&
		!holds('.git') &&
		!(holds('HEAD') && holds('objects'))
	);
}

const contentIn = (root: string): string => {
	const below = join(root, 'content');
	return existsSync(below) && statSync(below).isDirectory() ? below : root;
};

/** Who was killed has left them; we are alone here (`release/lock.ts`). */
async function clearLocks(mirror: string): Promise<void> {
	const locks = globSync('{*.lock,refs/**/*.lock}', { cwd: mirror });
	await Promise.all(locks.map((name) => rm(join(mirror, name), { force: true })));
}

/** How git's answer begins that a branch was forced elsewhere (`git help fetch`, OUTPUT). */
const forced = /^ \+ /m;

/** @throws Failure @returns whether the history goes on from where it was */
async function bring(mirror: string, repo: string): Promise<boolean> {
	const from = existsSync(repo) ? resolve(repo) : repo;
	const fetch = [
		'fetch',
		'--show-forced-updates',
		'--no-tags',
		'--force',
		'--',
		from,
		`+HEAD:${newest}`,
	];
	const options = { milliseconds: longest };
	const { code, error } = await git(mirror, ['--git-dir', mirror, ...fetch], options);
	if (code !== 0) throw unreadable(repo, error);
	return !forced.test(error);
}

/** What git notes of a fetch in its own folder: to ask it would be a process more. */
const broughtTo = (mirror: string) =>
	readFileSync(join(mirror, 'FETCH_HEAD'), 'utf8').split('\t', 1)[0] ?? '';

async function makeMirror(mirror: string): Promise<void> {
	await rm(mirror, { recursive: true, force: true });
	await mkdir(mirror, { recursive: true });
	const { code, error } = await git(mirror, ['init', '--quiet', '--bare', '.']);
	if (code === undefined)
		throw new Failure(exits.machine, '这台机器没有 git。请安装 git，再发布一次。');
	if (code !== 0) throw unreadable(mirror, error);
}

/** Of a tree that was laid out before: which version, and how its content lay then. */
export interface LaidTree {
	commit: string;
	print: Print;
}

/** What brings the tree to the newest version; more where nobody knows how it lies. */
function stepsTo(tree: string, commit: string, laid: LaidTree | undefined): string[][] {
	const read = ['read-tree', '--reset', '-u', newest];
	if (laid && changedSince(laid.print, contentIn(tree)).length === 0)
		return laid.commit === commit ? [] : [read];
	const mend = ['checkout-index', '--all', '--force', '--index', '--quiet'];
	return [read, mend, ['clean', '-ffdxq']];
}

/** Lays out exactly what was committed: what else stands there goes. */
async function layOut(mirror: string, tree: string, laid: LaidTree | undefined): Promise<void> {
	await mkdir(tree, { recursive: true });
	const within = ['-c', 'core.autocrlf=false', '--git-dir', mirror, '--work-tree', tree];
	for (const step of stepsTo(tree, broughtTo(mirror), laid)) {
		const { code, error } = await git(tree, [...within, ...step], { milliseconds: longest });
		if (code !== 0) throw unreadable(tree, error);
	}
}

const rewritten =
	'仓库的历史被改写过（强制推送）：上次取到的那一版已经不在历史里。发布的是现在的版本；如果不是有意的，请问问是谁推送的。';

interface Copy {
	mirror: string;
	tree: string;
	laid: LaidTree | undefined;
}

async function bringAndLayOut({ mirror, tree, laid }: Copy, repo: string): Promise<boolean> {
	await clearLocks(mirror);
	const goesOn = await bring(mirror, repo);
	await layOut(mirror, tree, laid);
	return goesOn;
}

/** Our own copy, as a power cut may have left it. */
async function isSound(mirror: string): Promise<boolean> {
	const check = ['--git-dir', mirror, 'fsck', '--connectivity-only'];
	return (await git(mirror, check, { milliseconds: longest })).code === 0;
}

/** A copy that is damaged is made anew: all of it can be fetched again. */
async function bringOrBegin(copy: Copy, repo: string): Promise<boolean> {
	const { mirror } = copy;
	if (!existsSync(join(mirror, 'HEAD'))) await makeMirror(mirror);
	try {
		return await bringAndLayOut(copy, repo);
	} catch (error) {
		if (await isSound(mirror)) throw error;
		await makeMirror(mirror);
		return bringAndLayOut({ ...copy, laid: undefined }, repo);
	}
}

/** @param laid what is known of the tree @throws Failure when it cannot be had */
export async function fetchContent(
	repo: string,
	{ work }: Places,
	laid?: LaidTree,
): Promise<Fetched> {
	if (isPlainFolder(repo))
		return { contentRoot: contentIn(resolve(repo)), commit: null, notices: [] };
	const mirror = join(work, 'repository');
	const tree = join(work, 'content');
	const goesOn = await bringOrBegin({ mirror, tree, laid }, repo);
	return {
		contentRoot: contentIn(tree),
		commit: broughtTo(mirror),
		notices: goesOn ? [] : [rewritten],
	};
}
