/** Whatever state a technician has left the repository in: saved, owed, said in words, and made afterwards. */
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
import { gitIn } from '../office.ts';
import { change, first, open, path } from './one-notice.ts';
import { clean, owedNotes, subjects } from './owed-office.ts';

afterEach(() => vi.restoreAllMocks());

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
