/** A disk that is full: a Chinese sentence, and nothing half-written left behind. */
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { hashOf } from '../../../../admin/server/whole-files.ts';
import { countOf } from '../../../length.ts';
import { pdf as onePage, stream } from '../../gate/files/made-pdf.ts';
import { folders, gitIn, notice, office, tree, type Folders } from './office.ts';

/** A small disk of its own, if this machine lets us have one. */
const mounted = mkdtempSync(join(tmpdir(), 'linli-disk-'));
const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', mounted]);
const small = status === 0;
if (!small) console.warn('注意：不能挂载小磁盘（要 root），磁盘写满的测试跳过了。');
afterAll(() => {
	if (small) spawnSync('umount', [mounted]);
	rmSync(mounted, { recursive: true, force: true });
});

const raw = notice('停水检修');
const path = 'content/notices/20261120-0900.md';

function onSmallDisk(name: string): Folders {
	const made = folders({ 'notices/20261120-0900.md': raw });
	const repository = join(mounted, name);
	cpSync(made.repository, repository, { recursive: true });
	return {
		repository,
		content: join(repository, 'content'),
		state: join(repository, '.cache/editor'),
	};
}

/** Leaves so many bytes. */
function fill(left: number): void {
	const filler = join(mounted, 'filler');
	rmSync(filler, { force: true });
	for (let size = 4 * 2 ** 20; size >= 4096; size /= 2)
		try {
			writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
		} catch {
			// Full at this size; smaller pieces still fit.
		}
	const { size } =
		readFileSync(filler).length > 0 ? { size: readFileSync(filler).length } : { size: 0 };
	rmSync(filler);
	writeFileSync(filler, Buffer.alloc(Math.max(0, size - left)));
}

test.skipIf(!small).each([0, 4096, 8192, 16_384])(
	'with %i bytes left a large save is refused and nothing is left behind',
	async (left) => {
		const given = onSmallDisk(`a${left}`);
		const one = await office(given);
		mkdirSync(join(given.content, 'media/notices'), { recursive: true });
		const before = tree(given);
		fill(left);
		const filled = onePage(['停水'], { more: [stream('', '1'.repeat(60_000))] });
		const pdf = filled.toString('base64');
		const file = { path, raw: `${raw}\n${'停水。'.repeat(3_000)}\n`, base: hashOf(raw) };
		const media = [{ path: 'content/media/notices/a.pdf', content: pdf }];
		const answer = await one.ask('save', { author: '甲', what: '改', file, media });
		expect([answer.status, answer.refusal?.error]).toEqual([507, 'disk']);
		expect(answer.refusal?.message).toContain('磁盘满了');
		expect(tree(given)).toEqual(before);
		expect(globSync('**/*.editor-temp', { cwd: given.repository })).toEqual([]);
		expect(globSync('.cache/editor/*/journal.json', { cwd: given.repository })).toEqual([]);
		rmSync(join(mounted, 'filler'));
		expect((await one.ask('save', { author: '甲', what: '改', file, media })).body?.committed).toBe(
			true,
		);
		await one.close();
		rmSync(given.repository, { recursive: true });
	},
);

/** Bytes. */
const step = countOf({ short: 32_768, whole: 4_096 });

test.skipIf(!small)(
	'a disk that is nearly full, at every size: refused whole, or saved with its version made or owed',
	async () => {
		vi.spyOn(console, 'error').mockReturnValue();
		const seen = new Set<string>();
		for (let left = 0; left <= 64 * 1024; left += step) {
			const given = onSmallDisk(`c${left}`);
			const one = await office(given);
			const before = tree(given);
			fill(left);
			const file = { path, raw: notice('停水'), base: hashOf(raw) };
			const { body } = await one.ask('save', { author: '甲', what: '改', file, media: [] });
			seen.add(body ? (body.committed ? 'committed' : 'owed') : 'refused');
			if (!body) expect(tree(given)).toEqual(before);
			else expect(body.owed, body.notice).toBe(body.committed ? 0 : 1);
			rmSync(join(mounted, 'filler'));
			expect((await one.ask('info', {})).body).toMatchObject({ owed: 0 });
			expect(gitIn(given.repository, 'status', '--porcelain')).toBe('');
			await one.close();
			rmSync(given.repository, { recursive: true });
		}
		// Few sizes may pass by one of them.
		if (step === 4_096) expect([...seen].sort()).toEqual(['committed', 'owed', 'refused']);
	},
	60_000,
);

test.skipIf(!small)(
	'the state folder on another disk than the content: files are laid beside, then moved',
	async () => {
		const given = onSmallDisk('b');
		const state = mkdtempSync(join(tmpdir(), 'linli-state-'));
		const one = await office({ ...given, state });
		const file = { path, raw: notice('停水'), base: hashOf(raw) };
		expect(
			(await one.ask('save', { author: '甲', what: '改', file, media: [] })).body?.committed,
		).toBe(true);
		expect(readFileSync(join(given.content, 'notices/20261120-0900.md'), 'utf8')).toBe(
			notice('停水'),
		);
		expect(globSync('**/.*.editor-temp', { cwd: given.content })).toEqual([]);
		await one.close();
	},
);
