/** Builds stand ready in one process, which is used only while what it read still holds and leaves nobody behind. */
import { fork } from 'node:child_process';
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
import { readAhead } from '../../../publish/build/read-ahead.ts';
import { builtTemplates } from '../../../publish/templates/build.ts';
import { standingBuilder, type StandingBuilder } from '../../../publish/build/standing.ts';

const patience = { timeout: 20_000, interval: 20 };
let folder: string;
let print: string;
let builder: StandingBuilder;

/** Stands in for a build: notes who was started and who built; does what `order` says. */
const standIn = `
	import { appendFileSync, readFileSync } from 'node:fs';
	process.once('disconnect', () => process.exit(1));
	process.on('message', () => {
		appendFileSync('built', process.pid + ' ');
		const order = readFileSync('order', 'utf8');
		if (order === 'die') process.exit(1);
		const result =
			order === 'fail' ? { published: false, said: '缺少“标题”' } : { published: true, said: '' };
		const last = order === 'last';
		setTimeout(() => process.send({ ...result, last }), order === 'long' ? 300 : 0);
		// Slow to end: whoever asks at once must not ask it.
		if (last) setTimeout(() => process.exit(1), 500);
	});
	appendFileSync('started', process.pid + ' ');
	process.send('ready');
`;

/** A file that is still empty names nobody: 0 would be ourselves. */
const noted = (name: string) =>
	existsSync(join(folder, name))
		? readFileSync(join(folder, name), 'utf8').split(' ').filter(Boolean).map(Number)
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

test('the process that waits is the one that builds, and builds again', async () => {
	const pid = await prepared();
	builder.prepare();
	expect((await builder.build()).published).toBe(true);
	expect((await builder.build()).published).toBe(true);
	expect(noted('built')).toEqual([pid, pid]);
	expect(noted('started')).toEqual([pid]);
});

test('one that dies while it builds is a build that failed, and another builds next', async () => {
	order('die');
	const pid = await prepared();
	expect(await builder.build()).toEqual({ published: false, said: '' });
	order('good');
	expect((await builder.build()).published).toBe(true);
	expect(noted('built').at(-1)).not.toBe(pid);
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

test('one that says it was its last is not asked again, though it has not ended yet', async () => {
	order('last');
	const pid = await prepared();
	expect(await builder.build()).toEqual({ published: true, said: '' });
	order('good');
	expect((await builder.build()).published).toBe(true);
	expect(noted('built').filter((one) => one === pid)).toHaveLength(1);
});

test('a process that builds is left to end its build, whatever has changed meanwhile', async () => {
	order('long');
	const building = builder.build();
	print = 'b';
	builder.prepare();
	expect((await building).published).toBe(true);
	expect(noted('started')).toHaveLength(1);
	await prepared();
	expect(noted('started')).toHaveLength(2);
});

test('a real build that waits ends with its parent', async () => {
	await builtTemplates();
	const child = fork(resolve('publish/build/build-at-word.ts'), {
		env: { ...process.env, SITE_OUT: join(folder, 'site') },
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});
	const ended = new Promise((done) => child.on('exit', done));
	await new Promise((ready) => child.once('message', ready));
	child.disconnect();
	expect(await ended).toBe(1);
	expect(existsSync(join(folder, 'site'))).toBe(false);
}, 180_000);

test('what a build reads ahead is the settings and not the articles', () => {
	mkdirSync(join(folder, 'settings'));
	mkdirSync(join(folder, 'notices'));
	writeFileSync(join(folder, 'settings/site.yml'), 'name: 甲');
	const before = readAhead(folder);
	expect(before).toContain('astro.config.mjs');
	expect(before).toContain('src/markdown/page-body.ts');
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
