/** The content is pushed, never by force; a remote that refuses, hangs, is gone or goes another way is told of, and stops nobody. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { isAlive } from '../../../../../admin/server/alive.ts';
import { sentenceOf } from '../../../../../publish/office/remote/sentences.ts';
import { readState } from '../../../../../publish/office/remote/state.ts';
import { notice } from '../../../admin/server/office.ts';
import { gitIn, published } from '../backup/office.ts';
import { hosted } from './host.ts';

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());

test('the first time, the next, and when there is nothing new', async () => {
	const one = hosted();
	const first = gitIn(one.content, 'rev-parse', 'HEAD').trim();
	expect(await one.push()).toMatchObject({ pushed: { commit: first }, why: null, fork: null });
	expect(one.at('main')).toBe(first);
	const second = one.save(published, notice('停电检修'));
	await one.push();
	expect(one.at('main')).toBe(second);
	const state = await one.push();
	expect(state).toEqual(readState(one.folder));
	expect(state).toMatchObject({ pushed: { commit: second }, why: null });
	expect(sentenceOf(readState(one.folder))).toMatch(
		/^最近一次推送到代码托管是 2026-11-29 09:\d\d。$/,
	);
	expect(statSync(join(one.folder.remote, 'state.json')).mode & 0o777).toBe(0o600);
});

test('refused by a rule of the host: said, and what the host says of itself reaches no page', async () => {
	const one = hosted();
	one.hook('echo "<script>不要</script>" >&2; exit 1');
	const state = await one.push();
	expect(state).toMatchObject({ pushed: null, why: expect.stringContaining('规矩') as string });
	expect(sentenceOf(readState(one.folder))).not.toContain('script');
	expect(readFileSync(join(one.folder.remote, 'state.json'), 'utf8')).not.toContain('script');
	one.hook('exit 0');
	expect(await one.push()).toMatchObject({ why: null });
});

test('a host that hangs is left, with all that was started for it', async () => {
	const one = hosted();
	one.hook('echo $$ > pid; sleep 300');
	const begun = performance.now();
	const state = await one.push({ silence: 1_500, longest: 60_000 });
	expect(performance.now() - begun).toBeLessThan(30_000);
	expect(state?.why).toContain('没有动静');
	const pid = Number(readFileSync(join(one.host, 'pid'), 'utf8'));
	await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 10_000);
	// Nothing is left that would stop a save.
	expect(existsSync(join(one.content, '.git/index.lock'))).toBe(false);
	one.save(published, notice('停电检修'));
});

test('others have put something there: theirs stays and is fetched aside, ours goes beside', async () => {
	const one = hosted();
	await one.push();
	const theirs = one.other({ [published]: notice('别人写的') });
	const ours = one.save('notices/20261122-0800.md', notice('我们写的'));
	const state = await one.push();
	expect(state).toMatchObject({
		why: null,
		fork: { theirs, ours: 'linli/main', rewritten: false },
	});
	expect([one.at('main'), one.at('linli/main')]).toEqual([theirs, ours]);
	expect(gitIn(one.content, 'rev-parse', 'refs/linli/theirs').trim()).toBe(theirs);
	// Not a byte of it in our files, nor in our history.
	expect(gitIn(one.content, 'status', '--porcelain')).toBe('');
	expect(gitIn(one.content, 'log', '--format=%an')).not.toContain('外面的人');
	const next = one.save('notices/20261122-0800.md', notice('我们又写的'));
	const later = await one.push();
	expect(later?.fork).toEqual({ ...state?.fork });
	expect([one.at('main'), one.at('linli/main')]).toEqual([theirs, next]);
	expect(sentenceOf(readState(one.folder))).toMatch(
		/没有收进来。我们的先放在那边的 linli\/main 分支上/,
	);
});
