/** Rarer turns of pushing: what a host may be, and what others may have done there. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { sentenceOf } from '../../../../../publish/office/remote/sentences.ts';
import { readState } from '../../../../../publish/office/remote/state.ts';
import { takeLock } from '../../../../../publish/release/lock.ts';
import { notice } from '../../../admin/server/office.ts';
import { gitIn, published } from '../backup/office.ts';
import { hosted } from './host.ts';
import { length } from '../../../../length.ts';

/** In `npm run test:all`. */
const whole = test.skipIf(length === 'short');

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());

whole('a host that goes on talking is not left before its time, and then it is', async () => {
	const one = hosted();
	one.hook('for i in 1 2 3 4 5 6 7 8 9 10; do echo $i >&2; sleep 0.3; done');
	expect(await one.push({ silence: 2_000, longest: 60_000 })).toMatchObject({ why: null });
	one.save(published, notice('停电检修'));
	one.hook('while true; do echo x >&2; sleep 0.1; done');
	const state = await one.push({ silence: 60_000, longest: 1_500 });
	expect(state?.why).toContain('没有动静');
});

whole('two processes do not push at once, and what a power cut has left stops none', async () => {
	const one = hosted();
	const lock = await takeLock({ lock: join(one.folder.remote, 'lock') });
	expect(await one.push()).toMatchObject({ at: null, pushed: null });
	lock?.release();
	await one.push();
	one.other({ [published]: notice('别人写的') });
	one.save(published, notice('我们写的'));
	mkdirSync(join(one.content, '.git/refs/linli'), { recursive: true });
	writeFileSync(join(one.content, '.git/refs/linli/theirs.lock'), '');
	expect(await one.push()).toMatchObject({ why: null, fork: { ours: 'linli/main' } });
});

whole('a host that is gone, and comes back', async () => {
	const one = hosted();
	renameSync(one.host, `${one.host}.away`);
	expect(await one.push()).toMatchObject({ pushed: null, why: '那里没有这个仓库' });
	renameSync(`${one.host}.away`, one.host);
	expect(await one.push()).toMatchObject({ why: null });
});

whole('where the branch beside is not ours either, one for this version', async () => {
	const one = hosted();
	await one.push();
	one.other({ [published]: notice('别人写的') });
	gitIn(one.host, 'branch', 'linli/main', 'main');
	const ours = one.save(published, notice('我们写的'));
	const name = `linli/${ours.slice(0, 12)}`;
	expect((await one.push())?.fork?.ours).toBe(name);
	expect(one.at(name)).toBe(ours);
	expect(one.at('linli/main')).toBe(one.at('main'));
});

whole('its history was rewritten by force: said, and not ours instead', async () => {
	const one = hosted();
	await one.push();
	one.save(published, notice('我们写的'));
	await one.push();
	const clone = `${one.host}.clone`;
	gitIn(one.host, 'clone', '-q', one.host, clone);
	gitIn(clone, 'checkout', '-q', '--orphan', 'anew');
	gitIn(clone, 'commit', '-qm', '从头来过');
	gitIn(clone, 'push', '-q', '--force', 'origin', 'HEAD:main');
	const theirs = one.at('main');
	const ours = one.save(published, notice('我们又写的'));
	const state = await one.push();
	expect(state?.fork).toMatchObject({ theirs, rewritten: true, ours: 'linli/main' });
	expect([one.at('main'), one.at('linli/main')]).toEqual([theirs, ours]);
	expect(sentenceOf(readState(one.folder))).toContain('历史被人改写过');
});

whole('on no branch nothing is pushed; set back by force at the host it is put right', async () => {
	const one = hosted();
	await one.push();
	const before = one.at('main');
	const ours = one.save(published, notice('我们写的'));
	gitIn(one.content, 'checkout', '-q', '--detach');
	expect((await one.push())?.why).toContain('不在任何分支上');
	expect(one.at('main')).toBe(before);
	gitIn(one.content, 'checkout', '-q', 'main');
	await one.push();
	gitIn(one.host, 'update-ref', 'refs/heads/main', before ?? '');
	expect(await one.push()).toMatchObject({ fork: null });
	expect(one.at('main')).toBe(ours);
});
