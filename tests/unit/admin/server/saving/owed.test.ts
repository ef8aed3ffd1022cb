/** A save whose version could not be made is owed: counted, said, and made at the next chance and at start. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import { journalIn, note, readNote } from '../../../../../admin/server/saving/journal.ts';
import { commitOrOwe } from '../../../../../admin/server/saving/owed.ts';
import { patience } from '../../../../../admin/server/git/patience.ts';
import { gitIn, notice, picture, write } from '../office.ts';
import { author, base, change, first, open, openAt, path } from './one-notice.ts';
import { clean, hold, owedNotes, subjects } from './owed-office.ts';

afterEach(() => vi.restoreAllMocks());

const other = (title: string, by = author) => ({
	author: by,
	what: '发布',
	file: { path: 'content/notices/20261122-0900.md', raw: notice(title) },
	media: [],
});

test('two saves without a version are counted, and the third makes all three, each by its author', async () => {
	const one = await open();
	const letGo = hold(one);
	expect((await one.ask('save', change('停水'))).body).toMatchObject({ committed: false, owed: 1 });
	expect((await one.ask('save', other('停电', '老李'))).body).toMatchObject({ owed: 2 });
	expect((await one.ask('info', {})).body).toMatchObject({ owed: 2 });
	letGo();
	const again = { path, raw: notice('停水两小时'), base: hashOf(notice('停水')) };
	const last = await one.ask('save', { author: '周梅', what: '修改', file: again, media: [] });
	expect(last.body).toMatchObject({ committed: true, owed: 0 });
	expect(subjects(one)).toEqual(['王小梅 修改：停水', '老李 发布：停电', '周梅 修改：停水两小时']);
	expect([clean(one), owedNotes(one)]).toEqual(['', []]);
}, 40_000);

test('the same article saved twice is one article owed', async () => {
	const one = await open();
	const letGo = hold(one);
	await one.ask('save', change('停水'));
	const again = { path, raw: notice('停水两小时'), base: hashOf(notice('停水')) };
	const { body } = await one.ask('save', { ...change(''), author: '老李', file: again });
	expect(body).toMatchObject({ committed: false, owed: 1 });
	letGo();
	expect((await one.ask('info', {})).body).toMatchObject({ history: true, owed: 0 });
	expect(gitIn(one.repository, 'show', `HEAD:${path}`)).toBe(notice('停水两小时'));
	expect([clean(one), owedNotes(one)]).toEqual(['', []]);
	expect(subjects(one)).toEqual(['老李 修改：停水两小时（此前还有王小梅“修改：停水”）']);
}, 40_000);

test('a third save that gets its version names those that got none', async () => {
	const one = await open();
	const letGo = hold(one);
	await one.ask('save', change('停水'));
	await one.ask('save', other('停电', '老李'));
	letGo();
	// Another's merge stands in the way when the desk asks, and is done when it saves: simulated at the notes.
	const [room = ''] = globSync('*', { cwd: one.state });
	const place = { root: one.content, room: join(one.state, room), patience };
	const steps = [{ file: first }];
	write(one.content, { [first]: notice('停水两小时') });
	await note(place.room, { steps, author: '周梅', message: '修改：停水两小时' });
	const intent = await readNote(journalIn(place.room));
	if (!intent) throw new Error('没有记下来');
	expect(await commitOrOwe(place, intent)).toMatchObject({ committed: true });
	expect(subjects(one)).toEqual(['周梅 修改：停水两小时（此前还有王小梅“修改：停水”）']);
	expect((await one.ask('info', {})).body).toMatchObject({ owed: 0 });
	expect(subjects(one).at(-1)).toBe('老李 发布：停电');
});

test('a server killed in the middle of a save: what was owed of the same article is named too', async () => {
	const one = await open();
	const letGo = hold(one);
	await one.ask('save', change('停水'));
	letGo();
	await one.close();
	const [room = ''] = globSync('*', { cwd: one.state });
	write(one.content, { [first]: notice('停水两小时') });
	const steps = [{ file: first }];
	await note(join(one.state, room), { steps, author: '周梅', message: '修改：停水两小时' });
	await openAt(one);
	expect(subjects(one)).toEqual(['周梅 修改：停水两小时（此前还有王小梅“修改：停水”）']);
	expect([clean(one), owedNotes(one)]).toEqual(['', []]);
});

test('what is owed is made at the next start, pictures and removals too', async () => {
	const one = await open();
	const letGo = hold(one);
	const media = [{ path: 'content/media/notices/楼.png', content: picture.toString('base64') }];
	const cover = 'cover: ../media/notices/楼.png\ncoverAlt: 停电的楼\n';
	const file = { path: 'content/notices/20261122-0900.md', raw: notice('停电', cover) };
	await one.ask('save', { author, what: '发布', file, media });
	expect((await one.ask('remove', { path, base, author })).body).toMatchObject({ owed: 2 });
	letGo();
	await one.close();
	const next = await openAt(one);
	expect((await next.ask('info', {})).body).toMatchObject({ history: true, owed: 0 });
	expect(gitIn(one.repository, 'ls-files', 'content').trim().split('\n')).toEqual([
		'content/media/notices/楼.png',
		'content/notices/20261122-0900.md',
		'content/settings/site.yml',
	]);
	expect(clean(one)).toBe('');
}, 40_000);
