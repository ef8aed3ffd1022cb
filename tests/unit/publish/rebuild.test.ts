/** Saves are built at once, one build at a time, and the status never promises what is not there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Finding } from '../../../src/gate/finding.ts';
import { refused } from '../../../src/gate/reading/refused.ts';
import { rebuildLoop, type RebuildLoop } from '../../../publish/rebuild.ts';
import type { BuildResult } from '../../../publish/build/standing.ts';

let contentRoot: string;
let builds: ((result: BuildResult) => void)[];
let findings: Finding[];
let loop: RebuildLoop;
const good = { published: true, said: '' };
const bad = { published: false, said: '生成网页时出错' };

beforeEach(() => {
	contentRoot = mkdtempSync(join(tmpdir(), 'linli-loop-'));
	mkdirSync(join(contentRoot, 'notices'));
	builds = [];
	findings = [];
	loop = rebuildLoop({
		contentRoot,
		build: () => new Promise((done) => builds.push(done)),
		findings: () => findings,
		begun: () => undefined,
		done: () => undefined,
	});
});

/** Ends the build that runs, and lets the loop go on. */
async function end(result: BuildResult): Promise<void> {
	builds.at(-1)?.(result);
	await new Promise((done) => setImmediate(done));
}

test('a save is on the site once a build that began after it has ended', async () => {
	expect(loop.saved([])).toBe(1);
	expect(loop.status()).toEqual({ saved: 1, published: 0, building: true });
	await end(good);
	expect(loop.status()).toEqual({ saved: 1, published: 1, building: false });
});

test('a save while a build runs waits for the next: the running one may have missed it', async () => {
	void loop.rebuild('第一次');
	loop.saved([]);
	loop.saved([]);
	expect(builds.length).toBe(1);
	await end(good);
	expect(loop.status()).toEqual({ saved: 2, published: 0, building: true });
	expect(builds.length).toBe(2);
	await end(good);
	expect(loop.status()).toEqual({ saved: 2, published: 2, building: false });
	expect(builds.length).toBe(2);
});

test('a build that fails says why, and the next good one takes it back', async () => {
	loop.saved([]);
	findings = [refused('form/front-matter', 'a.md', '文件开头没有填写区')];
	await end(bad);
	expect(loop.status()).toMatchObject({ published: 0, building: false, findings });
	expect(loop.status().error).toContain('1 处');
	loop.saved([]);
	await end(good);
	expect(loop.status()).toEqual({ saved: 2, published: 2, building: false });
});

test('a build that fails without a fault of the content says what it said', async () => {
	loop.saved([]);
	await end(bad);
	expect(loop.status().error).toBe('生成网页时出错');
	expect(loop.status().findings).toBeUndefined();
});

test('the watcher knows its own saves, and tells them from a later hand', () => {
	const file = 'notices/a.md';
	writeFileSync(join(contentRoot, file), 'x');
	expect(loop.isOwn(file)).toBe(false);
	loop.saved([file]);
	expect(loop.isOwn(file)).toBe(true);
	writeFileSync(join(contentRoot, file), 'y');
	expect(loop.isOwn(file)).toBe(false);
	rmSync(join(contentRoot, file));
	expect(loop.isOwn(file)).toBe(false);
	loop.saved([file]);
	expect(loop.isOwn(file)).toBe(true);
});

test('a draft needs no build while the site is up to date, and waits with the others when it is not', async () => {
	expect(loop.saved([], true)).toBe(1);
	expect(loop.status()).toEqual({ saved: 1, published: 1, building: false });
	expect(builds).toHaveLength(0);
	loop.saved([]);
	loop.saved([], true);
	expect(loop.status()).toMatchObject({ saved: 3, published: 1, building: true });
	await end(good);
	await end(good);
	expect(loop.status()).toEqual({ saved: 3, published: 3, building: false });
});
