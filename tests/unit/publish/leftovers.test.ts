/** What killed builds have left goes; what a living build is at stays; a switch that was cut off is mended. */
import { spawn } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeEach, expect, test } from 'vitest';
import { clearLeftovers, freshFolder } from '../../../publish/build/leftovers.ts';
import { mend, switchTo } from '../../../publish/build/switch.ts';

let folder: string;
let out: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'linli-left-'));
	out = join(folder, 'dist');
});

function make(path: string, text = ''): void {
	mkdirSync(path, { recursive: true });
	writeFileSync(join(path, 'index.html'), text);
}
const there = () => readdirSync(folder).sort();

test('folders of processes that are gone go, one of a living build stays', async () => {
	const own = freshFolder(out);
	for (const path of [out, own, `${out}.new-4194304-1a2b3c4d`, `${out}.new-0f9e8d7c`]) make(path);
	make(join(folder, 'dist2.new-4194304-1a2b3c4d'));
	make(join(folder, 'other'));
	await clearLeftovers(out);
	expect(there()).toEqual(
		['dist', own.slice(folder.length + 1), 'dist2.new-4194304-1a2b3c4d', 'other'].sort(),
	);
});

test('a number that has gone to another process long ago protects nothing', async () => {
	const stale = `${out}.new-1-1a2b3c4d`;
	make(stale);
	utimesSync(stale, new Date(0), new Date(0));
	await clearLeftovers(out);
	expect(there()).toEqual([]);
});

test('where nothing stands yet there is nothing to clear', async () => {
	await clearLeftovers(join(folder, 'not/there'));
});

test('a switch cut between its two renames is mended: the old site is back, and the next switch works', async () => {
	make(`${out}.old`, '旧');
	await mend(out);
	expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('旧');
	make(`${out}.old`, '更旧');
	make(`${out}.new-1-a`, '新');
	await switchTo(`${out}.new-1-a`, out);
	expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('新');
	expect(there()).toEqual(['dist']);
});

test('npm run preview mends it too', async () => {
	make(`${out}.old`, '旧的网站');
	const child = spawn(process.execPath, [resolve('publish/preview.ts')], {
		env: { ...process.env, SITE_OUT: out, PORT: '0' },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	for await (const line of createInterface({ input: child.stdout }))
		if (line.includes('网站在')) break;
	expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('旧的网站');
	expect(existsSync(`${out}.old`)).toBe(false);
	child.kill();
});
