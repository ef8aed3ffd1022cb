/** What a save does to the content and to its history. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { hashOf } from '../../../../publish/editor/whole-files.ts';
import {
	folders,
	gitIn,
	notice,
	office,
	picture,
	tree,
	write,
	type Folders,
	type Office,
} from './office.ts';

const first = 'notices/20261120-0900.md';
const path = `content/${first}`;
const author = '王小梅';
const opened: Office[] = [];

async function open(files: Record<string, string | Uint8Array> = {}, repository = true) {
	return openAt(folders({ [first]: notice('停水检修'), ...files }, repository));
}

async function openAt(given: Folders) {
	const one = await office(given);
	opened.push(one);
	return one;
}

afterEach(async () => {
	vi.unstubAllEnvs();
	await Promise.all(opened.splice(0).map((one) => one.close()));
});

const base = hashOf(notice('停水检修'));
const media = [{ path: 'content/media/notices/照片 一.png', content: picture.toString('base64') }];

test('a new entry with its picture is one commit by the person who typed her name', async () => {
	const one = await open();
	const raw = notice('明天停电', 'cover: ../media/notices/照片 一.png\ncoverAlt: 停电的楼\n');
	const file = { path: 'content/notices/20261122-0900.md', raw };
	const { body } = await one.ask('save', { author, what: '发布', file, media });
	expect(body).toEqual({ hash: hashOf(raw), generation: 1, committed: true });
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

test("a developer's staged, unstaged and new files are not swept in", async () => {
	const one = await open({ 'pages/about.md': '旧' });
	write(one.repository, {
		'package.json': '{"a":1}\n',
		'new.ts': 'x',
		'content/pages/about.md': '新',
	});
	gitIn(one.repository, 'add', 'package.json');
	const { body } = await one.ask('save', {
		author,
		what: '修改',
		file: { path, raw: notice('停水'), base },
		media: [],
	});
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
	const { body } = await one.ask('save', {
		author,
		what: '修改',
		file: { path, raw: notice('停水'), base },
		media: [],
	});
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

test('without a repository it saves and says so', async () => {
	const one = await open({}, false);
	const { body } = await one.ask('save', {
		author,
		what: '修改',
		file: { path, raw: notice('停水'), base },
		media: [],
	});
	expect(body).toMatchObject({
		committed: false,
		notice: expect.stringContaining('不在 git 仓库里') as string,
	});
	expect(readFileSync(join(one.content, first), 'utf8')).toBe(notice('停水'));
	expect((await one.ask('info', {})).body).toMatchObject({ history: false });
	expect((await one.ask('history', { path })).body).toEqual({ versions: [] });
});

test('without git it saves and says so', async () => {
	const one = await open();
	vi.stubEnv('PATH', '/nowhere');
	const { body } = await one.ask('save', {
		author,
		what: '修改',
		file: { path, raw: notice('停水'), base },
		media: [],
	});
	expect(body).toMatchObject({
		committed: false,
		notice: expect.stringContaining('没有安装 git') as string,
	});
	expect((await one.ask('list', { collection: 'notices' })).body?.total).toBe(1);
});

test('while another program holds git, it saves and says so; the next save commits', async () => {
	const one = await open();
	const lock = join(one.repository, '.git/index.lock');
	writeFileSync(lock, '');
	const { body } = await one.ask('save', {
		author,
		what: '修改',
		file: { path, raw: notice('停水'), base },
		media: [],
	});
	expect(body).toMatchObject({
		committed: false,
		notice: expect.stringContaining('别的程序正在使用') as string,
	});
	rmSync(lock);
	const again = { path, raw: notice('停水两小时'), base: body?.hash ?? '' };
	expect(
		(await one.ask('save', { author, what: '修改', file: again, media: [] })).body?.committed,
	).toBe(true);
	expect(gitIn(one.repository, 'status', '--porcelain')).toBe('');
});

test('a stale save is refused with the version that stands there, and who wrote it', async () => {
	const one = await open();
	await one.ask('save', {
		author,
		what: '修改',
		file: { path, raw: notice('停水两小时'), base },
		media: [],
	});
	const late = { path, raw: notice('停水三小时'), base };
	const { status, refusal } = await one.ask('save', {
		author: '老李',
		what: '修改',
		file: late,
		media: [],
	});
	expect(status).toBe(409);
	expect(refusal).toMatchObject({
		error: 'changed',
		current: { raw: notice('停水两小时'), hash: hashOf(notice('停水两小时')), by: author },
	});
	expect(readFileSync(join(one.content, first), 'utf8')).toBe(notice('停水两小时'));
});

test('a file changed by hand is nobody’s overwriting, and nobody is named for it', async () => {
	const one = await open();
	write(one.content, { [first]: notice('手改') });
	const { refusal } = await one.ask('save', {
		author,
		what: '修改',
		file: { path, raw: notice('停水'), base },
		media: [],
	});
	expect(refusal?.current).toMatchObject({ raw: notice('手改') });
	expect(refusal?.current?.by).toBeUndefined();
});

test('of two writers racing exactly one is refused, and the file is the other’s', async () => {
	const one = await open();
	const attempts = ['甲', '乙', '丙', '丁'].map((name) =>
		one.ask('save', {
			author: name,
			what: '修改',
			file: { path, raw: notice(`停水${name}`), base },
			media: [],
		}),
	);
	const answers = await Promise.all(attempts);
	expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
	const winner = answers.find(({ status }) => status === 200);
	expect(hashOf(readFileSync(join(one.content, first)))).toBe(winner?.body?.hash);
});

test('a new entry never takes the place of one that is there', async () => {
	const one = await open();
	const { status, refusal } = await one.ask('save', {
		author,
		what: '发布',
		file: { path, raw: notice('停水') },
		media: [],
	});
	expect([status, refusal?.error]).toEqual([409, 'exists']);
});

test('saving what somebody has removed is refused', async () => {
	const one = await open();
	await one.ask('remove', { path, base, author });
	const { status, refusal } = await one.ask('save', {
		author,
		what: '修改',
		file: { path, raw: notice('停水'), base },
		media: [],
	});
	expect([status, refusal?.error]).toEqual([404, 'missing']);
});

test('the same picture may come twice, another under its name may not', async () => {
	const one = await open();
	expect((await one.ask('save', { author, what: '上传', media })).body?.committed).toBe(true);
	expect((await one.ask('save', { author, what: '上传', media })).status).toBe(200);
	const other = Buffer.concat([picture, Buffer.from('x')]).toString('base64');
	const { refusal } = await one.ask('save', {
		author,
		what: '上传',
		media: [{ path: media[0]?.path ?? '', content: other }],
	});
	expect(refusal?.error).toBe('exists');
	expect(readFileSync(join(one.content, 'media/notices/照片 一.png'))).toEqual(picture);
});
