/** Where git is missing or busy, a save is written all the same, and says that there is no version of it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { gitIn, notice } from '../office.ts';
import { author, change, first, open, path } from './one-notice.ts';

test('without a repository it saves and says so', async () => {
	const one = await open({}, false);
	const { body } = await one.ask('save', change('停水'));
	expect(body).toMatchObject({
		committed: false,
		notice: expect.stringContaining('没有设成留历史版本') as string,
	});
	expect(readFileSync(join(one.content, first), 'utf8')).toBe(notice('停水'));
	expect((await one.ask('info', {})).body).toMatchObject({ history: false });
	expect((await one.ask('history', { path })).body).toEqual({ versions: [] });
});

test('without git it saves and says so', async () => {
	const one = await open();
	vi.stubEnv('PATH', '/nowhere');
	const { body } = await one.ask('save', change('停水'));
	expect(body).toMatchObject({
		committed: false,
		notice: expect.stringContaining('没有装记历史版本的程序') as string,
	});
	expect((await one.ask('list', { collection: 'notices' })).body?.total).toBe(1);
});

test('while another program holds git, it saves and says so; the next save commits', async () => {
	const one = await open();
	const lock = join(one.repository, '.git/index.lock');
	writeFileSync(lock, '');
	const { body } = await one.ask('save', change('停水'));
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
