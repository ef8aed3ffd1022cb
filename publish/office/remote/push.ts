/** One push of the content as it is now: never forced. Where the remote has gone another way, ours goes beside, and theirs is fetched aside. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryOf } from '../../../admin/server/git/git-state.ts';
import { git } from '../../../admin/server/git/git.ts';
import { gitAway, type AwayAnswer, type AwayOptions } from '../../../admin/server/git/git-away.ts';
import { takeLock } from '../../release/lock.ts';
import type { OfficeFolder } from '../folder.ts';
import { fileIn, limits as usual, urlOf, wayThere, type Limits } from './place.ts';
import { forTerminal, isForked, whyNotPushed } from './refusal.ts';
import { readState, writeState, type RemoteState } from './state.ts';

/** Neither a branch nor pushed: nobody works on it by accident. */
export const theirsRef = 'refs/linli/theirs';

interface Going {
	content: string;
	url: string;
	way: AwayOptions;
}

async function ask(content: string, ...args: string[]): Promise<string | undefined> {
	const { code, out } = await git(content, args);
	return code === 0 ? out.toString().trim() : undefined;
}

/** What is pushed: a branch, and its version of this moment. */
export async function standing(content: string) {
	const branch = await ask(content, 'symbolic-ref', '--quiet', '--short', 'HEAD');
	const commit = await ask(content, 'rev-parse', '--verify', '--quiet', 'HEAD');
	return branch && commit ? { branch, commit } : undefined;
}

function push({ content, url, way }: Going, commit: string, branch: string): Promise<AwayAnswer> {
	const form = ['--porcelain', '--progress', '--no-verify', '--recurse-submodules=no'];
	return gitAway(content, ['push', ...form, '--', url, `${commit}:refs/heads/${branch}`], way);
}

/** @returns the newest version there; undefined when it could not be had */
async function fetchAside({ content, url, way }: Going, branch: string) {
	const form = ['--progress', '--no-tags', '--no-write-fetch-head', '--no-auto-gc'];
	const spec = `+refs/heads/${branch}:${theirsRef}`;
	const { code } = await gitAway(content, ['fetch', ...form, '--', url, spec], way);
	return code === 0 ? await ask(content, 'rev-parse', theirsRef) : undefined;
}

/** One branch for all that waits; where that is not ours either, one for this version. */
async function pushBeside(going: Going, commit: string, branch: string): Promise<string | null> {
	for (const name of [`linli/${branch}`, `linli/${commit.slice(0, 12)}`]) {
		const answer = await push(going, commit, name);
		if (answer.code === 0) return name;
		if (!isForked(answer)) return null;
	}
	return null;
}

async function forked(
	going: Going,
	at: string,
	known: RemoteState,
	here: { branch: string; commit: string },
) {
	const theirs = await fetchAside(going, here.branch);
	if (theirs === undefined) return { ...known, at, why: '那边有我们没有的版本，还没有取到' };
	const ours = await pushBeside(going, here.commit, here.branch);
	const { content } = going;
	const last = known.pushed?.commit;
	const goesOn =
		last === undefined ||
		(await ask(content, 'merge-base', '--is-ancestor', last, theirs)) !== undefined;
	const since = known.fork?.theirs === theirs ? known.fork.since : at;
	const why = ours === null ? '那边有我们没有的版本，我们的也没有放成' : null;
	return { ...known, at, why, fork: { since, theirs, ours, rewritten: !goesOn } };
}

async function tried(going: Going, at: string, known: RemoteState): Promise<RemoteState> {
	const here = await standing(going.content);
	if (!here) return { ...known, at, why: '内容的仓库现在不在任何分支上，或者还没有版本' };
	const answer = await push(going, here.commit, here.branch);
	if (answer.code === 0) return { at, pushed: { commit: here.commit, at }, why: null, fork: null };
	if (isForked(answer)) return forked(going, at, known, here);
	const said = forTerminal(answer.error);
	if (said) console.error(`推送：${said}`);
	const why = whyNotPushed(answer, going.way.silence / 1000);
	return { ...known, at, why };
}

async function pushTo(folder: OfficeFolder, url: string, now: () => Date, limits: Limits) {
	const { content } = folder;
	const going = { content, url, way: wayThere(folder, limits) };
	// Of a fetch that was ended hard; only one is under way at a time.
	const [own = ''] = (await repositoryOf(content)).folders.slice(-1);
	rmSync(join(own, `${theirsRef}.lock`), { force: true });
	const state = await tried(going, now().toISOString(), readState(folder));
	// It may have been set to another while this one was asked.
	if (urlOf(folder) === url) writeState(folder, state);
	return state;
}

/**
 * Where another process pushes, how it stood before.
 * @returns undefined where no remote is set; nothing is thrown but what the disk says
 */
export async function pushNow(
	folder: OfficeFolder,
	now: () => Date,
	limits: Limits = usual,
): Promise<RemoteState | undefined> {
	const url = urlOf(folder);
	if (url === undefined) return undefined;
	const lock = await takeLock({ lock: fileIn(folder, 'lock') });
	if (!lock) return readState(folder);
	try {
		return await pushTo(folder, url, now, limits);
	} finally {
		lock.release();
	}
}
