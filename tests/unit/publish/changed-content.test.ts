/** What is checked is what is built: a content that changes meanwhile does not go out. */
import { spawn } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readAhead } from '../../../publish/read-ahead.ts';
import type { Pages } from '../../../publish/pages.ts';
import { contentFolder, goodNotice, picture } from '../../content.ts';

const at = 'notices/20261120-0900.md';
const files = {
	[at]: goodNotice.replace(
		'---\n\n',
		'cover: ../media/notices/图.png\ncoverAlt: 一名工人在检修水管\n---\n\n',
	),
	'media/notices/图.png': picture,
};
const content = join(mkdtempSync(join(tmpdir(), 'linli-moving-')), 'content');
const elsewhere = mkdtempSync(join(tmpdir(), 'linli-elsewhere-'));
let site: typeof import('../../../publish/site.ts');

beforeAll(async () => {
	// Where the content stands is read once a process.
	mkdirSync(content);
	vi.stubEnv('CONTENT_DIR', content);
	site = await import('../../../publish/site.ts');
});
beforeEach(() => {
	rmSync(content, { recursive: true, force: true });
	cpSync(contentFolder(files), content, { recursive: true });
	for (const voice of ['log', 'warn', 'error'] as const) vi.spyOn(console, voice).mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

function siteThatStands(): string {
	const out = join(mkdtempSync(join(tmpdir(), 'linli-out-')), 'dist');
	mkdirSync(out);
	writeFileSync(join(out, 'index.html'), '原来的网站');
	return out;
}

/** Pages that are made while something happens to the content. */
function pagesWhile(out: string, happens: () => void): Pages {
	const folder = `${out}.new-1`;
	const make = async () => {
		writeFileSync(join(folder, 'index.html'), '<!doctype html><title>新的网站</title>');
		// The gate has read by then: it does not wait for anything.
		await new Promise((done) => setImmediate(done));
		happens();
	};
	const stop = () => Promise.resolve();
	const ended = Promise.resolve(0);
	return { folder, ahead: readAhead(content), make, ready: Promise.resolve(), stop, ended };
}

const place = (file: string) => join(content, file);
const spoiled = goodNotice.replace('上午8:30–11:30停水。', '![图](../../package.json)');

/** Written and written back, with its time of change set back too. */
function thereAndBack(): void {
	const { atime, mtime } = statSync(place(at));
	const before = readFileSync(place(at));
	writeFileSync(place(at), spoiled);
	writeFileSync(place(at), before);
	utimesSync(place(at), atime, mtime);
}

/** A link in the place of a file, to one outside the content. @returns what puts the file back as it was */
function linked(file: string): () => void {
	const aside = join(elsewhere, 'aside');
	renameSync(place(file), aside);
	symlinkSync('/etc/hostname', place(file));
	return () => {
		rmSync(place(file));
		renameSync(aside, place(file));
	};
}

const changes: [string, () => void][] = [
	['an entry is changed', () => writeFileSync(place(at), spoiled)],
	['an entry is changed and changed back', thereAndBack],
	['an entry comes', () => writeFileSync(place('notices/20261121-0900.md'), goodNotice)],
	[
		'an entry comes and goes',
		() => {
			writeFileSync(place('notices/20261121-0900.md'), goodNotice);
			rmSync(place('notices/20261121-0900.md'));
		},
	],
	['an entry goes', () => rmSync(place(at))],
	[
		'an entry becomes a link',
		() => {
			rmSync(place(at));
			symlinkSync('/etc/hostname', place(at));
		},
	],
	[
		'a picture is another',
		() => writeFileSync(place('media/notices/图.png'), 'x'.repeat(picture.length)),
	],
	['a picture becomes a link', () => linked('media/notices/图.png')],
	['a picture is a link only while Astro reads it', () => linked('media/notices/图.png')()],
	[
		'a folder becomes a link',
		() => {
			renameSync(place('media/notices'), join(elsewhere, 'notices'));
			symlinkSync(join(elsewhere, 'notices'), place('media/notices'));
		},
	],
	['the settings are changed', () => writeFileSync(place('settings/site.yml'), 'name: 别人\n')],
];

describe('a build', () => {
	test.each(changes)('is thrown away when %s meanwhile', async (_, happens) => {
		const out = siteThatStands();
		await expect(site.publish(out, pagesWhile(out, happens))).rejects.toThrow(site.ContentChanged);
		expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('原来的网站');
		expect(readdirSync(dirname(out))).toEqual(['dist']);
	});

	test('goes out when nothing has changed; what nobody reads may', async () => {
		const out = siteThatStands();
		const pages = pagesWhile(out, () => readFileSync(place(at)));
		await site.publish(out, pages);
		expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('新的网站');
	});

	test('says in Chinese, and without a place of this machine, why it did not go out', async () => {
		const out = siteThatStands();
		const pages = pagesWhile(out, () => writeFileSync(place(at), spoiled));
		await expect(site.publish(out, pages)).rejects.toThrow(
			/^生成网页的时候内容（notices\/20261120-0900\.md）又改了，这一次不算/,
		);
	});
});

describe('the command', () => {
	test('begins again, and then refuses what has been written meanwhile', async () => {
		const out = siteThatStands();
		const env = { ...process.env, CONTENT_DIR: content, SITE_OUT: out };
		const child = spawn(process.execPath, ['publish/build.ts'], { env });
		let said = '';
		child.stdout.on('data', (part: Buffer) => {
			said += part.toString();
		});
		child.stderr.on('data', (part: Buffer) => {
			said += part.toString();
		});
		await vi.waitUntil(() => existsBeside(out), { timeout: 60_000 });
		// The gate takes a moment, Astro seconds.
		await new Promise((done) => setTimeout(done, 1_500));
		writeFileSync(place(at), spoiled);
		const status = await new Promise((done) => child.once('close', done));
		expect(said).toContain(
			'20261120-0900.md 第 8 行：图片“../../package.json”不在 content/media/ 里',
		);
		expect(status).toBe(1);
		expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('原来的网站');
		expect(readdirSync(dirname(out))).toEqual(['dist']);
	}, 90_000);
});

/** Whether a build has begun to make pages beside the site. */
function existsBeside(out: string): boolean {
	return readdirSync(dirname(out)).some((name) => name.startsWith('dist.new-'));
}
