/** The recycle bin: what was deleted lately, and the way back. */
import { renameSync, rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { hashOf } from '../../../../admin/server/whole-files.ts';
import { folders, gitIn, notice, office, write, type Office } from './office.ts';

const file = 'notices/20261120-0900.md';
const path = `content/${file}`;
const author = '王小梅';
const opened: Office[] = [];
afterEach(() => Promise.all(opened.splice(0).map((one) => one.close())));

async function open(files: Record<string, string> = {}) {
	const one = await office(folders({ [file]: notice('停水检修'), ...files }));
	opened.push(one);
	return one;
}
const remove = (one: Office) =>
	one.ask('remove', { path, base: hashOf(notice('停水检修')), author });
const rowsOf = async (one: Office) => (await one.ask('bin', {})).body?.rows ?? [];

test('a deleted article lies there with who and when, and its words come out of the history', async () => {
	const one = await open();
	expect(await rowsOf(one)).toEqual([]);
	expect((await remove(one)).status).toBe(200);
	const [row, ...more] = await rowsOf(one);
	expect(more).toEqual([]);
	expect(row).toMatchObject({ collection: 'notices', path, title: '停水检修', by: author });
	const said = await one.ask('version', { path, commit: row?.commit ?? '' });
	expect(said.body?.raw).toBe(notice('停水检修'));
	const raw = notice('停水检修', 'stage: draft\n');
	const back = { author, what: '从回收站放回', file: { path, raw }, media: [] };
	expect((await one.ask('save', back)).status).toBe(200);
	expect(await rowsOf(one)).toEqual([]);
});

test('what was moved, a correction and what is older than thirty days do not lie there', async () => {
	const one = await open({
		'notices/20261119-0900.md': notice('搬过去的'),
		[`revisions/${file}`]: notice('修改稿', 'stage: draft\n'),
		'notices/20261118-0900.md': notice('很久以前删的'),
	});
	const commit = (message: string) => {
		gitIn(one.repository, 'add', '-A');
		gitIn(one.repository, 'commit', '-qm', message);
	};
	mkdirSync(join(one.content, 'notices/2026'));
	renameSync(
		join(one.content, 'notices/20261119-0900.md'),
		join(one.content, 'notices/2026/20261119-0900.md'),
	);
	rmSync(join(one.content, `revisions/${file}`));
	commit('整理');
	rmSync(join(one.content, 'notices/20261118-0900.md'));
	process.env['GIT_COMMITTER_DATE'] = '2020-01-01T00:00:00Z';
	commit('很久以前');
	delete process.env['GIT_COMMITTER_DATE'];
	expect(await rowsOf(one)).toEqual([]);
});

test('deleted, put back and deleted again it lies there once; deleted by hand it lies there too, and so does a page', async () => {
	const one = await open({
		'notices/20261119-0900.md': notice('手删的'),
		'pages/about.md': '---\ntitle: 关于\nsummary: 清和社区在哪里、怎么来。\n---\n',
	});
	for (const turn of ['一', '二']) {
		await remove(one);
		if (turn === '二') break;
		write(one.content, { [file]: notice('停水检修') });
		gitIn(one.repository, 'add', '-A');
		gitIn(one.repository, 'commit', '-qm', '放回');
	}
	rmSync(join(one.content, 'notices/20261119-0900.md'));
	rmSync(join(one.content, 'pages/about.md'));
	gitIn(one.repository, 'commit', '-qam', '删了');
	expect((await rowsOf(one)).map(({ title, by }) => `${title} ${by}`).sort()).toEqual([
		'停水检修 王小梅',
		'关于 开发者',
		'手删的 开发者',
	]);
});
