/** The next build waits ready, is used only while what it read still holds, and leaves nobody behind. */
import { execFileSync, fork } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readAhead } from '../../../publish/read-ahead.ts';
import { standingBuilder, type StandingBuilder } from '../../../publish/standing.ts';

const patience = { timeout: 20_000, interval: 20 };
let folder: string;
let print: string;
let builder: StandingBuilder;

/** Stands in for a build: notes who was started and who built; does what `order` says. */
const standIn = `
	import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
	process.once('disconnect', () => process.exit(1));
	process.once('message', () => {
		appendFileSync('built', process.pid + ' ');
		const order = readFileSync('order', 'utf8');
		if (order === 'fail') console.error('缺少“标题”');
		if (order === 'long') setTimeout(() => process.exit(0), 300);
		else process.exit(order === 'fail' ? 1 : 0);
	});
	appendFileSync('started', process.pid + ' ');
	process.send('ready');
`;

const noted = (name: string) =>
	existsSync(join(folder, name))
		? readFileSync(join(folder, name), 'utf8').trim().split(' ').map(Number)
		: [];
const order = (what: string) => writeFileSync(join(folder, 'order'), what);

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

async function prepared(): Promise<number> {
	const before = noted('started').length;
	builder.prepare();
	await expect.poll(() => noted('started').length, patience).toBe(before + 1);
	return noted('started').at(-1) ?? 0;
}

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'linli-standing-'));
	writeFileSync(
		join(folder, 'build.mjs'),
		standIn.replace(/'(built|started|order)'/g, `'${folder}/$1'`),
	);
	order('good');
	print = 'a';
	builder = standingBuilder({ command: [join(folder, 'build.mjs')], print: () => print });
});

afterEach(() => {
	for (const pid of noted('started')) if (isAlive(pid)) process.kill(pid);
	rmSync(folder, { recursive: true, force: true });
});

test('without a process that waits a build starts its own', async () => {
	expect(await builder.build()).toEqual({ published: true, said: '' });
	expect(noted('built')).toEqual(noted('started'));
});

test('the process that waits is the one that builds, once; the next build is another', async () => {
	const pid = await prepared();
	builder.prepare();
	expect((await builder.build()).published).toBe(true);
	expect(noted('built')).toEqual([pid]);
	expect((await builder.build()).published).toBe(true);
	expect(noted('started')).toHaveLength(2);
	expect(noted('built')).toEqual(noted('started'));
});

test('it says when it is ready; nobody waits for one that is not there or has died', async () => {
	await builder.ready();
	builder.prepare();
	await builder.ready();
	expect(noted('started')).toHaveLength(1);
	process.kill(noted('started')[0] ?? 0, 'SIGKILL');
	await builder.ready();
});

test('a process that ends without a word of being ready is not waited for', async () => {
	writeFileSync(join(folder, 'build.mjs'), 'process.exit(1)');
	builder.prepare();
	await builder.ready();
});

test('one that died while it waited is replaced when a build is wanted', async () => {
	const pid = await prepared();
	process.kill(pid, 'SIGKILL');
	await expect.poll(() => isAlive(pid), patience).toBe(false);
	expect((await builder.build()).published).toBe(true);
	expect(noted('built')).not.toContain(pid);
});

test('one killed at the very moment of the word is a build that failed, and the next is good', async () => {
	const pid = await prepared();
	process.kill(pid, 'SIGKILL');
	const { published } = await builder.build();
	expect(published).toBe(noted('built').length > 0);
	expect((await builder.build()).published).toBe(true);
});

test('one that read what has changed since is ended and not used', async () => {
	const pid = await prepared();
	print = 'b';
	expect((await builder.build()).published).toBe(true);
	expect(noted('built')).not.toContain(pid);
	await expect.poll(() => isAlive(pid), patience).toBe(false);
});

test('a build that fails hands on what it said', async () => {
	order('fail');
	await prepared();
	expect(await builder.build()).toEqual({ published: false, said: '缺少“标题”' });
});

test('nothing is prepared while a build goes on', async () => {
	order('long');
	const building = builder.build();
	builder.prepare();
	await building;
	expect(noted('started')).toHaveLength(1);
	await prepared();
	expect(noted('started')).toHaveLength(2);
});

test('a real build that waits ends with its parent, and Astro with it', async () => {
	const child = fork(resolve('publish/build.ts'), ['--wait'], {
		env: { ...process.env, SITE_OUT: join(folder, 'site') },
		stdio: 'ignore',
	});
	const ended = new Promise((done) => child.on('exit', done));
	const below = () =>
		execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
			.split('\n')
			.map((line) => line.trim().split(/\s+/))
			.filter(
				([, parent, ...words]) =>
					parent === String(child.pid) && words.join().includes('make-pages'),
			)
			.map(([pid]) => Number(pid));
	await expect.poll(below, patience).toHaveLength(1);
	const [astro = 0] = below();
	child.disconnect();
	expect(await ended).toBe(1);
	await expect.poll(() => isAlive(astro), patience).toBe(false);
	expect(existsSync(join(folder, 'site'))).toBe(false);
}, 60_000);

test('what a build reads ahead is the settings and not the articles', () => {
	mkdirSync(join(folder, 'settings'));
	mkdirSync(join(folder, 'notices'));
	writeFileSync(join(folder, 'settings/site.yml'), 'name: 甲');
	const before = readAhead(folder);
	expect(before).toContain('astro.config.mjs');
	expect(before).toContain('src/markdown/processor.ts');
	writeFileSync(join(folder, 'notices/a.md'), '甲');
	expect(readAhead(folder)).toBe(before);
	writeFileSync(join(folder, 'settings/site.yml'), 'name: 乙');
	const changed = readAhead(folder);
	expect(changed).not.toBe(before);
	utimesSync(join(folder, 'settings/site.yml'), 1, 1);
	expect(readAhead(folder)).not.toBe(changed);
	writeFileSync(join(folder, 'settings/alert.yml'), '');
	expect(readAhead(folder)).toContain('alert.yml');
});
