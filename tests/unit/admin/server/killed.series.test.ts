/** A server killed at any moment leaves a file old or new, never half, and a clean repository. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { hashOf } from '../../../../admin/server/whole-files.ts';
import { countOf, startingSeed } from '../../../length.ts';
import { seeded } from '../../../seeded.ts';
import { folders, gitIn, notice, office, picture, write, type Folders } from './office.ts';

const first = 'notices/20261120-0900.md';
const path = `content/${first}`;
const running: ChildProcess[] = [];
afterAll(() => running.forEach((child) => child.kill('SIGKILL')));

/** Its own process group, so that the git it has started can be killed with it. */
function start({
	content,
	state,
	repository,
}: Folders): Promise<{ child: ChildProcess; port: number }> {
	const script = join(import.meta.dirname, 'served.ts');
	const child = spawn(process.execPath, [script, content, state, repository], { detached: true });
	running.push(child);
	return new Promise((done, fail) => {
		let error = '';
		child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
		child.stdout.once('data', (chunk: Buffer) => done({ child, port: Number(chunk) }));
		child.once('close', () => fail(new Error(error)));
	});
}

function save(port: number, title: string, base: string, photo: string): Promise<boolean> {
	const raw = notice(title, `cover: ../media/notices/${photo}\ncoverAlt: 说明\n`);
	const media = [{ path: `content/media/notices/${photo}`, content: picture.toString('base64') }];
	return fetch(`http://127.0.0.1:${port}/admin/api/save`, {
		method: 'POST',
		headers: { Origin: `http://127.0.0.1:${port}`, 'Content-Type': 'application/json' },
		body: JSON.stringify({ author: '王小梅', what: '修改', file: { path, raw, base }, media }),
	}).then(
		({ status }) => status === 200,
		() => false,
	);
}

/** How long a first save takes here and now, so that the kills fall before, in and after it. */
async function usualTime(given: Folders): Promise<number> {
	const { child, port } = await start(given);
	const base = hashOf(readFileSync(join(given.content, first)));
	const begun = performance.now();
	await save(port, '第一次停水', base, '照片.png');
	child.kill('SIGKILL');
	return performance.now() - begun;
}

const kills = countOf({ short: 2, whole: 10, long: 500 });

test(
	`${kills} kills at random moments: old or new, never half, repository clean`,
	{ timeout: 20_000 * kills },
	async () => {
		const given = folders({ [first]: notice('停水检修') });
		const random = seeded(startingSeed);
		const seen = { old: 0, fresh: 0 };
		const usual = await usualTime(given);

		for (let round = 0; round < kills; round += 1) {
			const { child, port } = await start(given);
			const before = readFileSync(join(given.content, first));
			const saved = save(port, `第${round}次停水`, hashOf(before), `照片-${round}.png`);
			await wait(random() * usual * 1.2);
			const pid = child.pid ?? 0;
			process.kill(round % 2 === 0 ? -pid : pid, 'SIGKILL');
			const answered = await saved;
			const again = await office(given);
			await again.close();
			const after = readFileSync(join(given.content, first));
			const fresh = after.includes(`第${round}次停水`);
			seen[fresh ? 'fresh' : 'old'] += 1;
			expect(fresh ? after.toString().endsWith('停水。\n') : after.equals(before)).toBe(true);
			expect(fresh || !answered, '答复了已保存，却没有保存').toBe(true);
			expect(existsSync(join(given.content, `media/notices/照片-${round}.png`))).toBe(fresh);
			expect(gitIn(given.repository, 'status', '--porcelain')).toBe('');
			expect(gitIn(given.repository, 'show', `HEAD:${path}`)).toBe(after.toString());
			expect(globSync('**/.*.editor-temp', { cwd: given.repository })).toEqual([]);
		}
		gitIn(given.repository, 'fsck', '--strict');
		console.log(
			`${kills} 次中断（SEED=${startingSeed}）：${seen.old} 次是旧的，${seen.fresh} 次是新的`,
		);
		// A few may all fall on one side.
		if (kills >= 20)
			expect(Math.min(seen.old, seen.fresh), '没有中断在保存的中途').toBeGreaterThan(0);
	},
);

/** What the disk holds at each stage of a save, as a killed server would leave it. */
const temporary = (state: Folders) => join(roomOf(state), 'x.editor-temp');
const roomOf = ({ state }: Folders) => join(state, globSync('*', { cwd: state })[0] ?? '');

/** Nobody holds what lies here as a killed git has left it. */
const patience = { stale: 20 };

async function interrupted(arrange: (given: Folders) => void): Promise<Folders> {
	const given = folders({ [first]: notice('停水检修') });
	await office(given, { patience }).then((one) => one.close());
	const steps = [{ file: first, temporary: temporary(given), base: hashOf(notice('停水检修')) }];
	const intent = { steps, author: '王小梅', message: '修改：停水' };
	writeFileSync(temporary(given), notice('停水'));
	writeFileSync(join(roomOf(given), 'journal.json'), JSON.stringify(intent));
	arrange(given);
	await office(given, { patience }).then((one) => one.close());
	return given;
}

test('noted but not yet moved: it is finished and committed at the next start', async () => {
	const { repository } = await interrupted(() => undefined);
	expect(gitIn(repository, 'show', `HEAD:${path}`)).toBe(notice('停水'));
	expect(gitIn(repository, 'log', '-1', '--format=%an')).toBe('王小梅\n');
});

test('not yet noted: the unfinished file is cleared away, nothing changes', async () => {
	const given = await interrupted((one) => write(roomOf(one), { 'journal.json': '' }));
	expect(readFileSync(join(given.content, first), 'utf8')).toBe(notice('停水检修'));
	expect(globSync('*.editor-temp', { cwd: roomOf(given) })).toEqual([]);
});

test('git killed while it held the repository: its locks go, the commit is made', async () => {
	const { repository } = await interrupted((one) => {
		writeFileSync(join(one.repository, '.git/index.lock'), '');
		for (const name of ['heads/main', 'heads/2026/秋/季', 'remotes/origin/main', 'stash'])
			write(join(one.repository, '.git/refs'), { [`${name}.lock`]: '' });
		writeFileSync(join(one.repository, '.git/packed-refs.lock'), '');
		writeFileSync(join(roomOf(one), 'git.pid'), '4194304');
	});
	expect(gitIn(repository, 'status', '--porcelain')).toBe('');
	expect(gitIn(repository, 'log', '-1', '--format=%s')).toBe('修改：停水\n');
	expect(globSync('**/*.lock', { cwd: join(repository, '.git') })).toEqual([]);
});

test('the same in a work tree of its own, whose locks lie in two folders', async () => {
	const main = folders({ [first]: notice('停水检修') });
	const repository = join(main.repository, '..', `${basename(main.repository)}-tree`);
	gitIn(main.repository, 'worktree', 'add', '-q', '-b', 'office', repository);
	const given = {
		repository,
		content: join(repository, 'content'),
		state: join(repository, '.cache/editor'),
	};
	await office(given, { patience }).then((one) => one.close());
	const intent = { steps: [{ file: first, base: 'x' }], author: '王小梅', message: '修改：停水' };
	writeFileSync(join(given.content, first), notice('停水'));
	write(roomOf(given), { 'journal.json': JSON.stringify(intent), 'git.pid': '4194304' });
	const locks = ['worktrees/' + basename(repository) + '/index.lock', 'refs/heads/office.lock'];
	for (const lock of locks) write(join(main.repository, '.git'), { [lock]: '' });
	await office(given, { patience }).then((one) => one.close());
	expect(globSync('**/*.lock', { cwd: join(main.repository, '.git') })).toEqual([]);
	expect(gitIn(repository, 'log', '-1', '--format=%s')).toBe('修改：停水\n');
});

test('a hand that has changed the file since keeps its change', async () => {
	const { content } = await interrupted((one) => write(one.content, { [first]: notice('手改') }));
	expect(readFileSync(join(content, first), 'utf8')).toBe(notice('手改'));
});

test('a lock without an unfinished save of ours is left to whoever holds it', async () => {
	const given = folders({ [first]: notice('停水检修') });
	const lock = join(given.repository, '.git/index.lock');
	writeFileSync(lock, '');
	await office(given, { patience }).then((one) => one.close());
	expect(existsSync(lock)).toBe(true);
});
