/** A save is one commit, of what was saved and of nothing else. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import { folders, gitIn, notice, picture, tree, write } from '../office.ts';
import { author, base, change, open, openAt, path } from './one-notice.ts';

const media = [{ path: 'content/media/notices/照片 一.png', content: picture.toString('base64') }];

test('a new entry with its picture is one commit by the person who typed her name', async () => {
	const one = await open();
	const raw = notice('明天停电', 'cover: ../media/notices/照片 一.png\ncoverAlt: 停电的楼\n');
	const file = { path: 'content/notices/20261122-0900.md', raw };
	const { body } = await one.ask('save', { author, what: '发布', file, media });
	expect(body).toEqual({ hash: hashOf(raw), generation: 1, committed: true, owed: 0 });
	expect(readFileSync(join(one.content, 'notices/20261122-0900.md'), 'utf8')).toBe(raw);
	expect(readFileSync(join(one.content, 'media/notices/照片 一.png'))).toEqual(picture);
	const log = gitIn(one.repository, 'log', '-1', '--format=%an <%ae> %cn %s', '--name-only');
	expect(log.trim().split('\n')).toEqual([
		'王小梅 <editor@localhost> 王小梅 发布：明天停电',
		'',
		'content/media/notices/照片 一.png',
		'content/notices/20261122-0900.md',
	]);
	expect(gitIn(one.repository, 'status', '--porcelain')).toBe('');
	expect(one.saves).toEqual([['media/notices/照片 一.png', 'notices/20261122-0900.md']]);
});

test('names and messages cannot bring anything else into a commit', async () => {
	const one = await open();
	const evil = { author: '张三\n<x@y>\u202e', what: '保存\n\nSigned-off-by: 李四' };
	await one.ask('save', { ...evil, file: { path, raw: notice('停水'), base }, media: [] });
	expect(gitIn(one.repository, 'log', '-1', '--format=%an|%ae|%B').trim()).toBe(
		'张三x@y|editor@localhost|保存 Signed-off-by: 李四：停水',
	);
});

test.each([
	['<>', '编辑'],
	['<编辑部>', '编辑部'],
	['. , : ; " \\ \'', '编辑'],
	['\n\t\u200b', '编辑'],
	['', '编辑'],
	['王小梅.', '王小梅'],
	['王\ud800', '王\ufffd'],
	['𠮷'.repeat(50) + '。', '𠮷'.repeat(50) + '。'],
])('the name %j becomes one that git takes: %s', async (given, name) => {
	const one = await open();
	const { body } = await one.ask('save', { ...change('停水'), author: given });
	expect(body).toMatchObject({ committed: true, owed: 0 });
	expect(gitIn(one.repository, 'log', '-1', '--format=%an|%cn').trim()).toBe(`${name}|${name}`);
});

test("a developer's staged, unstaged and new files are not swept in", async () => {
	const one = await open({ 'pages/about.md': '旧' });
	write(one.repository, {
		'package.json': '{"a":1}\n',
		'new.ts': 'x',
		'content/pages/about.md': '新',
	});
	gitIn(one.repository, 'add', 'package.json');
	const { body } = await one.ask('save', change('停水'));
	expect(body?.committed).toBe(true);
	expect(gitIn(one.repository, 'show', '--format=', '--name-only').trim()).toBe(path);
	expect(gitIn(one.repository, 'status', '--porcelain').trimEnd().split('\n')).toEqual([
		' M content/pages/about.md',
		'M  package.json',
		'?? new.ts',
	]);
});

test('hooks and signing of the repository do not run', async () => {
	const one = await open();
	const hook = join(one.repository, '.git/hooks/pre-commit');
	writeFileSync(hook, '#!/bin/sh\ntouch hooked\nexit 1\n', { mode: 0o755 });
	gitIn(one.repository, 'config', 'commit.gpgsign', 'true');
	const { body } = await one.ask('save', change('停水'));
	expect(body?.committed).toBe(true);
	expect(Object.keys(tree(one))).not.toContain('hooked');
});

test('the very first commit of a repository works', async () => {
	const given = folders({}, false);
	gitIn(given.repository, 'init', '--quiet', '--initial-branch=main');
	const one = await openAt(given);
	const file = { path, raw: notice('停水检修') };
	expect((await one.ask('save', { author, what: '发布', file, media: [] })).body?.committed).toBe(
		true,
	);
	expect(gitIn(one.repository, 'ls-files').trim()).toBe(path);
});

test('saving what stands there already is no new version and no fault', async () => {
	const one = await open();
	const file = { path, raw: notice('停水检修'), base };
	expect((await one.ask('save', { author, what: '保存', file, media: [] })).body?.committed).toBe(
		true,
	);
	expect(gitIn(one.repository, 'rev-list', '--count', 'HEAD').trim()).toBe('1');
});

test('settings are saved and checked like entries', async () => {
	const one = await open();
	const raw = readFileSync(join(one.content, 'settings/site.yml'), 'utf8');
	const file = {
		path: 'content/settings/site.yml',
		raw: raw.replace('测试社区\n', '清和社区\n'),
		base: hashOf(raw),
	};
	expect((await one.ask('save', { author, what: '修改', file, media: [] })).body?.committed).toBe(
		true,
	);
	const wrong = { ...file, raw: 'name: x\n', base: hashOf(file.raw) };
	expect(
		(await one.ask('save', { author, what: '修改', file: wrong, media: [] })).refusal?.error,
	).toBe('findings');
});
