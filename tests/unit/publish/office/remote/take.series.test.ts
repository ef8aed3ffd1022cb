/** Rarer things that others may have put on the remote. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinHistory } from '../../../../../publish/office/remote/join.ts';
import { takeOver } from '../../../../../publish/office/remote/take.ts';
import { differenceOf, filesOf, versionsOf } from '../../../../../publish/office/remote/theirs.ts';
import { site } from '../../../admin/server/accounts/reviews.ts';
import { notice, picture } from '../../../admin/server/office.ts';
import { draft, gitIn, published } from '../backup/office.ts';
import { forked, fresh, signed, textOf } from './forked.ts';
import { hosted } from './host.ts';
import { length } from '../../../../length.ts';

/** In `npm run test:all`. */
const whole = test.skipIf(length === 'short');

whole('it is shown first: who, when, what, which words', async () => {
	const one = hosted();
	const theirs = await forked(one, { [published]: notice('停电\u001b[2J改期'), [fresh]: signed });
	const versions = await versionsOf(one.content, theirs);
	expect(versions).toMatchObject([{ by: '外面的人', subject: '在那边改的' }]);
	expect(Date.parse(versions[0]?.at ?? '')).toBeGreaterThan(0);
	expect(await filesOf(one.content, theirs)).toEqual([
		{
			file: published,
			change: 'changed',
			by: '外面的人',
			title: expect.stringContaining('改期') as string,
		},
		{ file: fresh, change: 'new', by: '外面的人', title: '新来的' },
	]);
	const words = await differenceOf(one.content, theirs, published);
	expect(words).toContain('-title: 停水检修');
	expect(words).not.toContain('\u001b');
});

whole('what is no article is left to a person, and so is what would be in the way', async () => {
	const one = hosted();
	writeFileSync(join(one.content, 'revisions.txt'), '');
	const bad = notice('坏的').replace('kind: outage', 'kind: 没有这一类');
	const theirs = await forked(one, {
		'settings/site.yml': site('reviewRequired: none\n'),
		[draft]: notice('别人的草稿', 'stage: draft\n'),
		'media/notices/a.png': null,
		'notices/20261126-0900.md': bad,
		'notices/20261127-0900.md': '没有开头',
		'notices/../hook.sh': 'rm -rf /',
		'.github/workflows/x.yml': 'on: push',
	});
	const { taken, left } = await takeOver(one.folder, theirs);
	expect(taken).toEqual([]);
	expect(Object.fromEntries(left.map(({ file, why }) => [file, why]))).toEqual({
		'settings/site.yml': expect.stringContaining('网站设置') as string,
		[draft]: expect.stringContaining('这里也有这篇草稿') as string,
		'media/notices/a.png': expect.stringContaining('那边删掉了') as string,
		'notices/20261126-0900.md': expect.stringContaining('检查没有通过') as string,
		'notices/20261127-0900.md': '读不懂',
		'hook.sh': expect.stringContaining('不是文章') as string,
		'.github/workflows/x.yml': expect.stringContaining('不是文章') as string,
	});
	expect(textOf(one, 'settings/site.yml')).toBe(site('reviewRequired: three\n'));
	expect(existsSync(join(one.content, 'media/notices/a.png'))).toBe(true);
});

whole(
	'a picture comes with the article that shows it; taken twice nothing is doubled',
	async () => {
		const one = hosted();
		await one.push();
		const clone = `${one.host}.clone`;
		gitIn(one.host, 'clone', '-q', one.host, clone);
		writeFileSync(join(clone, 'media/notices/b.png'), picture);
		writeFileSync(join(clone, fresh), `${signed}\n![阀门](../media/notices/b.png)\n`);
		gitIn(clone, 'add', '-A');
		gitIn(clone, 'commit', '-qm', '带图');
		gitIn(clone, 'push', '-q', 'origin', 'HEAD:main');
		one.save(published, notice('我们写的'));
		const theirs = (await one.push())?.fork?.theirs ?? '';
		const { taken, left } = await takeOver(one.folder, theirs);
		expect([taken.map(({ to }) => to), left]).toEqual([['media/notices/b.png', fresh], []]);
		expect(readFileSync(join(one.content, 'media/notices/b.png')).equals(picture)).toBe(true);
		const again = await takeOver(one.folder, theirs);
		expect(again.taken).toEqual([]);
		expect(again.left.map(({ file }) => file)).toEqual([fresh]);
	},
);

whole('histories with nothing in common', async () => {
	const one = hosted();
	await one.push();
	const clone = `${one.host}.clone`;
	gitIn(one.host, 'clone', '-q', one.host, clone);
	gitIn(clone, 'checkout', '-q', '--orphan', 'anew');
	writeFileSync(join(clone, fresh), signed);
	gitIn(clone, 'add', '-A');
	gitIn(clone, 'commit', '-qm', '从头来过');
	gitIn(clone, 'push', '-q', '--force', 'origin', 'HEAD:main');
	const theirs = (await one.push())?.fork?.theirs ?? '';
	const { taken } = await takeOver(one.folder, theirs);
	expect(taken.map(({ to }) => to)).toEqual([fresh]);
	await joinHistory(one.content, theirs, '收成了草稿');
	expect(await one.push()).toMatchObject({ why: null, fork: null });
});

whole('what the office itself had pushed after its last backup comes back as drafts', async () => {
	const one = hosted();
	await one.push();
	const lastNight = gitIn(one.content, 'rev-parse', 'HEAD').trim();
	one.save(fresh, signed);
	await one.push();
	// As it was put back.
	gitIn(one.content, 'reset', '-q', '--hard', lastNight);
	const state = await one.push();
	expect(state?.fork?.rewritten).toBe(false);
	const { taken } = await takeOver(one.folder, state?.fork?.theirs ?? '');
	expect(taken.map(({ to }) => to)).toEqual([fresh]);
	expect(textOf(one, fresh)).toMatch(/^stage: draft$/m);
});
