/**
 * Personal data is planted in drafts, corrections, refused saves and attachments, and then looked for in all that the
 * server, the gate and the build leave behind: it may stand in the files it was written into, and nowhere else.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { countOf } from '../../length.ts';
import type { ServedOffice } from '../admin/server/accounts/office.ts';
import { gitIn } from '../admin/server/office.ts';
import { at, filesHolding, heldIn, own, planted, plantedOffice } from './planted.ts';

const values = Object.values(planted);
const numbers = [planted.id, planted.mobile];

let one: ServedOffice;
let terminal = '';
const hear = (chunk: unknown) => {
	terminal += String(chunk);
	return true;
};

/** One of our commands as an office runs it. */
function run(script: string, more: NodeJS.ProcessEnv = {}, cwd = one.repository): string {
	const { stdout, stderr } = spawnSync(process.execPath, [resolve(script)], {
		cwd,
		env: { ...process.env, CONTENT_DIR: one.content, SITE_NOW: '2026-11-22 09:00', ...more },
		encoding: 'utf8',
	});
	return stdout + stderr;
}

beforeAll(async () => {
	for (const stream of [process.stdout, process.stderr])
		vi.spyOn(stream, 'write').mockImplementation(hear);
	for (const voice of ['log', 'warn', 'error'] as const)
		vi.spyOn(console, voice).mockImplementation((...said) =>
			hear(said.map((one) => (one instanceof Error ? String(one.stack) : String(one))).join(' ')),
		);
	one = await plantedOffice();
}, 120_000);
afterAll(() => one.close());

test('it was planted, so that this test can fail', () => {
	const held = filesHolding(one.repository).join('\n');
	for (const kind of Object.keys(planted)) expect(held).toContain(kind);
});

test('the server leaves it in no log, no note of its own and no file besides', () => {
	expect(heldIn(Buffer.from(terminal))).toEqual([]);
	expect(filesHolding(one.repository, own)).toEqual([]);
	const log = one.db.prepare('SELECT * FROM log').all();
	expect(log.length).toBeGreaterThan(0);
	expect(heldIn(Buffer.from(JSON.stringify(log)))).toEqual([]);
});

test('no version’s message says it, no version holds a number, and names only in their own file', () => {
	const messages = gitIn(one.repository, 'log', '--all', '--format=%an %ae %cn %B %N %D');
	expect(messages).toContain('走访');
	expect(heldIn(Buffer.from(messages))).toEqual([]);
	const objects = gitIn(one.repository, 'log', '--all', '-p', '--format=%H');
	for (const number of numbers) expect(objects).not.toContain(number);
	// What is packed no such look would find.
	expect(gitIn(one.repository, 'log', '--all', '--name-only', '--format=')).not.toContain('名单');
	const versions = gitIn(one.repository, 'rev-list', '--all').trim().split('\n');
	const inFiles = values.flatMap((value) => {
		try {
			return gitIn(one.repository, 'grep', '-lF', value, ...versions)
				.trim()
				.split('\n');
		} catch {
			return [];
		}
	});
	expect(new Set(inFiles.map((line) => line.replace(/^[0-9a-f]+:/, '')))).toEqual(
		new Set([at(11)]),
	);
});

test('the gate says it in no terminal, no report and no store', () => {
	const said = run('publish/gate.ts');
	expect(said).toContain('要改');
	expect(heldIn(Buffer.from(said))).toEqual([]);
	const files = globSync('{.cache/gate,report}/*', { cwd: one.repository });
	expect(files.map((file) => file.replace(/[0-9a-f]{12}/, '…')).sort()).toEqual(
		['.cache/gate/attachments-1.json', '.cache/gate/texts-….json', 'report/gate.json'].sort(),
	);
	expect(filesHolding(one.repository, own)).toEqual([]);
});

test('the report of what is public knows nothing of drafts, and nobody else may read it', () => {
	expect(heldIn(Buffer.from(run('publish/privacy.ts')))).toEqual([]);
	const report = join(one.repository, 'report/privacy.csv');
	expect(heldIn(readFileSync(report))).toEqual([]);
	expect(statSync(report).mode & 0o077).toBe(0);
});

test.each(Array.from({ length: countOf({ short: 0, whole: 1 }) }, () => 'the site'))(
	'%s and its search know nothing of it',
	() => {
		// Nothing that holds a build up.
		gitIn(
			one.repository,
			'clean',
			'-qf',
			'content/notices/20261122-0915.md',
			'content/notices/20261122-0916.md',
			'content/media',
		);
		const out = join(mkdtempSync(join(tmpdir(), 'linli-planted-')), 'site');
		const said = run('publish/build/build.ts', { SITE_OUT: out }, resolve('.'));
		expect(heldIn(Buffer.from(said))).toEqual([]);
		expect(globSync('pagefind/**/*', { cwd: out }).length, said).toBeGreaterThan(3);
		expect(filesHolding(out)).toEqual([]);
		for (const kept of ['.cache/search', '.cache/gate'])
			expect(filesHolding(kept), kept).toEqual([]);
	},
	300_000,
);
