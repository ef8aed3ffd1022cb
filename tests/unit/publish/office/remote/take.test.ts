/** What others have put on the remote comes in as drafts and corrections, or not at all: nothing of it is public by that. */
import { expect, test } from 'vitest';
import { authorsIn } from '../../../../../admin/server/git/trailers.ts';
import { joinHistory } from '../../../../../publish/office/remote/join.ts';
import { asDraft, takeOver } from '../../../../../publish/office/remote/take.ts';
import { notice } from '../../../admin/server/office.ts';
import { gitIn, published } from '../backup/office.ts';
import { forked, fresh, signed, textOf } from './forked.ts';
import { hosted } from './host.ts';

test('a new article becomes a draft, a changed public one a correction; signatures that came with them are none', async () => {
	const one = hosted();
	const theirs = await forked(one, { [published]: notice('停电检修'), [fresh]: signed });
	const before = textOf(one, published);
	const { taken, left } = await takeOver(one.folder, theirs);
	expect(left).toEqual([]);
	expect(taken.map(({ to }) => to).sort()).toEqual([fresh, `revisions/${published}`]);
	expect(textOf(one, published)).toBe(before);
	for (const { to } of taken) {
		expect(textOf(one, to)).toMatch(/^stage: draft$/m);
		expect(textOf(one, to)).not.toMatch(/review|陆知远/);
	}
	expect(textOf(one, `revisions/${published}`)).toContain('停电检修');
	expect(gitIn(one.content, 'status', '--porcelain')).toBe('');
	// Who wrote it there may not be the one who reviews it here.
	expect(await authorsIn(one.content, fresh)).toEqual(['外面的人']);

	await joinHistory(one.content, theirs, '收成了草稿');
	expect(gitIn(one.content, 'status', '--porcelain')).toBe('');
	expect(textOf(one, published)).toBe(before);
	expect(await one.push()).toMatchObject({ why: null, fork: null });
	expect(one.at('main')).toBe(gitIn(one.content, 'rev-parse', 'HEAD').trim());
	gitIn(one.host, 'merge-base', '--is-ancestor', theirs, 'main');
});

test('not taken, not a word changes, theirs stays in the history, and pushing goes on without force', async () => {
	const one = hosted();
	const theirs = await forked(one, { [published]: notice('停电检修') });
	const tree = gitIn(one.content, 'rev-parse', 'HEAD^{tree}');
	await joinHistory(one.content, theirs, '没有收');
	const joined = gitIn(one.content, 'rev-parse', 'HEAD');
	await joinHistory(one.content, theirs, '没有收');
	expect(gitIn(one.content, 'rev-parse', 'HEAD')).toBe(joined);
	expect(gitIn(one.content, 'rev-parse', 'HEAD^{tree}')).toBe(tree);
	expect(gitIn(one.content, 'status', '--porcelain')).toBe('');
	expect(await one.push()).toMatchObject({ why: null, fork: null });
	expect(gitIn(one.host, 'log', '--format=%an', 'main')).toContain('外面的人');
});

test('a draft keeps the words and the comments of its front matter', () => {
	const text =
		'---\n# 注\ntitle: "带引号：的"\nreview: { first: 甲 }\nstage: review\n---\n\n正文  \n';
	expect(asDraft(text)).toBe('---\n# 注\ntitle: "带引号：的"\nstage: draft\n---\n\n正文  \n');
	for (const wrong of ['', '没有开头', '---\n: [\n---\n']) expect(asDraft(wrong)).toBeUndefined();
});
