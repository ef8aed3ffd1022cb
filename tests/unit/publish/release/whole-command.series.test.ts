/** The whole command over the sample, from a bare repository to nginx, and search across a switch. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { exits } from '../../../../publish/command/failure.ts';
import { readStatus } from '../../../../publish/command/status.ts';
import { placesIn } from '../../../../publish/release/places.ts';
import { currentManifest } from '../../../../publish/release/manifest.ts';
import { answers } from '../../../../src/search/engine/answers.ts';
import { chained } from '../../../../src/search/engine/answer.ts';
import { SearchIndex, type Source } from '../../../../src/search/pagefind/search-index.ts';
import type { Pagefind } from '../../../../src/search/pagefind/shard.ts';
import { length } from '../../../length.ts';
import { sampleDay } from '../../../moments.ts';
import { nginxOver } from './nginx-over.ts';
import { hasNginx } from '../../../nginx.ts';
import { gitIn } from './office.ts';

/** Kept between runs, so that the pictures are made once. */
const folder = resolve('.cache/test/published');
const desk = join(folder, 'desk');
const places = placesIn(join(folder, 'site'));

/** Not in one breath: whoever waits for a server must hear when it closes a connection. */
function run(
	command: string,
	...given: string[]
): Promise<{ status: number | null; said: string }> {
	const child = spawn(
		process.execPath,
		[`publish/command/${command}.ts`, '--to', places.to, ...given],
		{ stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, SITE_NOW: sampleDay } },
	);
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
	return new Promise((done) => child.once('close', (status) => done({ status, said })));
}

const publish = (...given: string[]) =>
	run('publish', '--repo', join(folder, 'content.git'), ...given);

function repository(): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	execFileSync('git', [
		'init',
		'-q',
		'--bare',
		'--initial-branch=main',
		join(folder, 'content.git'),
	]);
	execFileSync('git', ['init', '-q', '--initial-branch=main', desk]);
	// As a project of its own has it: the content is a folder of the repository.
	cpSync('content', join(desk, 'content'), { recursive: true });
	push();
}

function push(): string {
	gitIn(desk, 'add', '--all');
	gitIn(desk, 'commit', '--quiet', '-m', '改内容');
	gitIn(desk, 'push', '--quiet', '--force', join(folder, 'content.git'), 'HEAD:main');
	return gitIn(desk, 'rev-parse', 'HEAD');
}

/** A search page that stands open: what it has loaded it does not load again. */
async function searchPage(base: string) {
	const source: Source = {
		fetch: async (path) => {
			const answer = await fetch(`${base}/pagefind/${path}`);
			if (!answer.ok) throw new Error(`${answer.status} ${path}`);
			return new Uint8Array(await answer.arrayBuffer());
		},
		pagefind: async (name) => {
			const client = readFileSync(join(places.current, 'site/pagefind/pagefind.js'), 'utf8');
			const file = join(folder, 'pagefind-client.mjs');
			writeFileSync(file, client);
			const { createInstance } = (await import(file)) as {
				createInstance: (options: object) => Pagefind;
			};
			const basePath = `${base}/pagefind/${name}/`;
			return createInstance({ basePath, baseUrl: '/', noWorker: true });
		},
	};
	const searchIndex = await SearchIndex.open(source);
	return (question: string) => chained(answers(searchIndex, question, { size: 5 }));
}

test.skipIf(!hasNginx || length === 'short')(
	'sample content goes from a bare repository to nginx, and a search page opened before a switch goes on answering',
	{ timeout: 1_200_000 },
	async () => {
		repository();
		const refused = await publish();
		expect(refused.status, refused.said).toBe(exits.refused);
		expect(refused.said).toContain('编的');
		const first = await publish('--demo');
		expect(first.status, first.said).toBe(exits.done);
		expect(readFileSync(join(places.status, 'index.html'), 'utf8')).toContain('这是示例站');
		expect((await run('verify')).status).toBe(0);
		chmodSync(folder, 0o755);
		const base = await nginxOver(places);
		expect((await fetch(`${base}/`)).status).toBe(200);
		const search = await searchPage(base);
		expect((await search('停水')).hits.length).toBeGreaterThan(0);

		const path = join(desk, 'content/notices/20261122-0830.md');
		writeFileSync(path, notice);
		const commit = push();
		const second = await publish('--demo');
		expect(second.status, second.said).toBe(exits.done);
		expect(currentManifest(places)?.commit).toBe(commit);
		expect(await (await fetch(`${base}/notices/20261122-0830/`)).text()).toContain('石榴树');
		expect((await run('verify')).status).toBe(0);
		// A question whose pieces of the index the page has not loaded yet.
		for (const question of ['加装电梯', '志愿者', '2024年重阳节']) {
			const { total } = await search(question);
			expect(total, question).toBeGreaterThan(0);
		}
		expect((await (await searchPage(base))('石榴树')).total).toBeGreaterThan(0);

		writeFileSync(path, notice.replace('修剪石榴树', ''));
		push();
		const bad = await publish('--demo');
		expect(bad.status, bad.said).toBe(exits.refused);
		expect(readStatus(places)?.lastTry.problem?.where.join()).toContain(
			'notices/20261122-0830.md 第 2 行',
		);
		expect((await publish('--demo')).status).toBe(exits.refused);
		writeFileSync(path, notice.replace('石榴树', '桂花树'));
		push();
		expect((await publish('--demo')).status).toBe(exits.done);
		const back = await run('publish', '--rollback');
		expect(back.status, back.said).toBe(exits.done);
		expect(await (await fetch(`${base}/notices/20261122-0830/`)).text()).toContain('石榴树');
		expect((await run('verify')).said).toContain('都和封装时一样');
	},
);

const notice = `---
title: 修剪石榴树
summary: 周四上午修剪小区里的石榴树，请把车挪开。
publishedAt: 2026-11-22 08:30
kind: notice
---

周四上午8:30–11:30修剪石榴树，树下不要停车。
`;
