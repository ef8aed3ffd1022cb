/** A save whose version could not be made is owed: counted, said, and made at the next chance and at start. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import { journalIn, note, readNote } from '../../../../../admin/server/saving/journal.ts';
import { commitOrOwe } from '../../../../../admin/server/saving/owed.ts';
import { patience } from '../../../../../admin/server/git/patience.ts';
import { gitIn, notice, picture, write, type Office } from '../office.ts';
import { author, base, change, first, open, openAt, path } from './one-notice.ts';

afterEach(() => vi.restoreAllMocks());

const clean = (one: Office) => gitIn(one.repository, 'status', '--porcelain');
const subjects = (one: Office) =>
	gitIn(one.repository, 'log', '--reverse', '--format=%an %s').trim().split('\n').slice(1);
const owedNotes = (one: Office) => globSync('*/owed-*.json', { cwd: one.state });
const other = (title: string, by = author) => ({
	author: by,
	what: '发布',
	file: { path: 'content/notices/20261122-0900.md', raw: notice(title) },
	media: [],
});

/** Takes the lock as another program does. */
function hold(one: Office, name = 'index.lock'): () => void {
	const lock = join(one.repository, '.git', name);
	mkdirSync(join(lock, '..'), { recursive: true });
	writeFileSync(lock, '');
	return () => rmSync(lock);
}

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
	expect((await one.ask('info', {})).body).toEqual({ history: true, owed: 0 });
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
	expect((await next.ask('info', {})).body).toEqual({ history: true, owed: 0 });
	expect(gitIn(one.repository, 'ls-files', 'content').trim().split('\n')).toEqual([
		'content/media/notices/楼.png',
		'content/notices/20261122-0900.md',
		'content/settings/site.yml',
	]);
	expect(clean(one)).toBe('');
}, 40_000);

test.each([
	['rebase-merge', '变基'],
	['rebase-apply', '变基'],
	['MERGE_HEAD', '合并'],
	['CHERRY_PICK_HEAD', '挑选提交'],
	['REVERT_HEAD', '还原提交'],
])('while %s is unfinished no version gets into it; afterwards it is made', async (name, word) => {
	const one = await open();
	const mark = join(one.repository, '.git', name);
	if (name.startsWith('rebase')) mkdirSync(mark);
	else writeFileSync(mark, gitIn(one.repository, 'rev-parse', 'HEAD'));
	const { body } = await one.ask('save', change('停水'));
	expect(body).toMatchObject({ committed: false, owed: 1 });
	expect(body?.notice).toContain(word);
	expect(body?.notice).toContain('已经保存');
	rmSync(mark, { recursive: true });
	expect((await one.ask('info', {})).body).toMatchObject({ owed: 0 });
	expect(subjects(one)).toEqual(['王小梅 修改：停水']);
});

test('a real merge that stopped at a conflict is left to who began it', async () => {
	const one = await open({ 'pages/about.md': '甲' });
	gitIn(one.repository, 'checkout', '-q', '-b', 'side');
	writeFileSync(join(one.content, 'pages/about.md'), '乙');
	gitIn(one.repository, 'commit', '-qam', '乙');
	gitIn(one.repository, 'checkout', '-q', 'main');
	writeFileSync(join(one.content, 'pages/about.md'), '丙');
	gitIn(one.repository, 'commit', '-qam', '丙');
	expect(() => gitIn(one.repository, 'merge', 'side')).toThrow();
	const conflict = gitIn(one.repository, 'status', '--porcelain');
	// What stands in the conflicting page is no concern of this article.
	writeFileSync(join(one.content, 'pages/about.md'), '丙');
	const { body } = await one.ask('save', change('停水'));
	expect(body).toMatchObject({ committed: false, owed: 1 });
	expect(gitIn(one.repository, 'status', '--porcelain').split('\n')[0]).toBe(` M ${path}`);
	expect(conflict).toContain('UU content/pages/about.md');
	gitIn(one.repository, 'merge', '--abort');
});

test('on no branch the version is made, and the danger is said', async () => {
	const one = await open();
	gitIn(one.repository, 'checkout', '-q', '--detach');
	const { body } = await one.ask('save', change('停水'));
	expect(body).toMatchObject({ committed: true, owed: 0 });
	expect(body?.notice).toContain('不在任何分支上');
	expect(subjects(one)).toEqual(['王小梅 修改：停水']);
});

test('a repository that git cannot read: saved, owed, and in words', async () => {
	const one = await open();
	const head = join(one.repository, '.git/HEAD');
	writeFileSync(head, '');
	const { body } = await one.ask('save', change('停水'));
	expect(body).toMatchObject({ committed: false, owed: 1 });
	expect(body?.notice).toContain('仓库打不开');
	writeFileSync(head, 'ref: refs/heads/main\n');
	expect((await one.ask('info', {})).body).toMatchObject({ owed: 0 });
	expect(clean(one)).toBe('');
});

test('git missing for a while: the version is made when it is back', async () => {
	const one = await open();
	vi.stubEnv('PATH', '/nowhere');
	expect((await one.ask('save', change('停水'))).body).toMatchObject({ owed: 1 });
	vi.unstubAllEnvs();
	expect((await one.ask('info', {})).body).toMatchObject({ history: true, owed: 0 });
	expect(subjects(one)).toEqual(['王小梅 修改：停水']);
});

test('without a repository nothing is owed: there never was a version', async () => {
	const one = await open({}, false);
	expect((await one.ask('save', change('停水'))).body).toMatchObject({ committed: false, owed: 0 });
	expect(owedNotes(one)).toEqual([]);
});

test('git killed in the middle of our own commit: its locks go, and the version is made', async () => {
	const one = await open();
	// A git that takes the locks and is killed, once; then the real one.
	const tools = mkdtempSync(join(tmpdir(), 'linli-git-'));
	const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
	const script = `#!/bin/sh
case " $* " in *" commit "*) if [ ! -e "${tools}/done" ]; then
	touch "${tools}/done" "${one.repository}/.git/index.lock"
	mkdir -p "${one.repository}/.git/refs/heads/a/b"
	touch "${one.repository}/.git/refs/heads/a/b/c.lock"
	kill -9 $$
fi;; esac
exec ${real} "$@"
`;
	writeFileSync(join(tools, 'git'), script);
	chmodSync(join(tools, 'git'), 0o755);
	vi.stubEnv('PATH', `${tools}:${process.env['PATH'] ?? ''}`);
	const { body } = await one.ask('save', change('停水'));
	expect(body).toMatchObject({ committed: true, owed: 0 });
	expect(globSync('**/*.lock', { cwd: join(one.repository, '.git') })).toEqual([]);
	expect(clean(one)).toBe('');
}, 40_000);

/** A repository that cannot be written, if this machine lets us have one: root may write anywhere. */
const canMount = spawnSync('unshare', ['-m', 'true']).status === 0;
if (!canMount) console.warn('注意：不能挂载（要 root），只读仓库的测试跳过了。');

test.skipIf(!canMount)(
	'a repository that may not be written: saved, owed, no English',
	async () => {
		vi.spyOn(console, 'error').mockReturnValue();
		const one = await open();
		const folder = join(one.repository, '.git');
		spawnSync('mount', ['--bind', folder, folder]);
		const { status } = spawnSync('mount', ['-o', 'remount,ro,bind', folder]);
		try {
			if (status !== 0) throw new Error('不能把仓库挂成只读');
			const { body } = await one.ask('save', change('停水'));
			expect(body).toMatchObject({ committed: false, owed: 1 });
			expect(body?.notice).toContain('不让写入');
			expect(body?.notice?.replace('git', '')).not.toMatch(/[a-z]{3,}/i);
		} finally {
			spawnSync('umount', [folder]);
		}
		expect((await one.ask('info', {})).body).toMatchObject({ owed: 0 });
		expect(existsSync(join(one.content, first))).toBe(true);
		expect(clean(one)).toBe('');
	},
	40_000,
);
