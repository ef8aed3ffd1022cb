/** Whatever setting is changed: the site made of what was drawn before equals one that is drawn anew. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { countOf, length } from '../../length.ts';

const run = promisify(execFile);
const scratch = mkdtempSync(join(tmpdir(), 'linli-settings-'));
const content = join(scratch, 'content');

interface Built {
	drawn: number;
	files: [file: string, hash: string][];
}

async function built(...digest: string[]): Promise<Built> {
	const written = join(scratch, 'built.json');
	const child = 'tests/unit/publish/built-child.ts';
	await run(process.execPath, [child, written, ...digest], {
		env: { ...process.env, CONTENT_DIR: content, SITE_NOW: '2026-11-22 09:00' },
	});
	return JSON.parse(readFileSync(written, 'utf8')) as Built;
}

beforeAll(async () => {
	cpSync('content', content, { recursive: true });
	await built();
}, 120_000);

/** Each in its own settings file: a text that stands there → another. */
const changes: [file: string, from: RegExp, to: string][] = [
	['site', /^name: .*$/m, 'name: 清泉社区'],
	['site', /^domain: .*$/m, 'domain: qingquan.example'],
	['site', /^phone: .*$/m, 'phone: 0571-8800 0099'],
	['site', /^organisation: .*$/m, 'organisation: 清泉社区居民委员会'],
	['site', /^grayscale: .*$/m, 'grayscale: true'],
	['topics', /label: [^,]*/, 'label: 换了名字的主题'],
	['contacts', /window: [^,]*/, 'window: 换了名字的窗口'],
	['buildings', /label: [^,]*/, 'label: 换了名字的楼'],
	['synonyms', /word: [^,]*/, 'word: 长者饭堂'],
	['alert', /^text: .*$/m, 'text: 换了说法的提醒'],
];

const every = countOf({ short: 1, whole: 2, long: 1 });

// A second build each: `npm test` has that of `equal-to-clean`.
test.skipIf(length === 'short').each(changes.filter((_, place) => place % every === 0))(
	'%s, %s',
	async (name, from, to) => {
		const file = join(content, `settings/${name}.yml`);
		const before = readFileSync(file, 'utf8');
		const changed = before.replace(from, to);
		expect(changed).not.toBe(before);
		writeFileSync(file, changed);
		const warm = await built();
		const clean = await built(`${name} ${to} ${process.pid}`);
		expect(clean.drawn).toBeGreaterThan(100);
		expect(warm.files).toEqual(clean.files);
		writeFileSync(file, before);
	},
	180_000,
);
