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
import { readAhead } from '../../../publish/build/read-ahead.ts';
import { builtTemplates } from '../../../publish/templates/build.ts';
import type { Ready } from '../../../publish/build/ready.ts';
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
let site: typeof import('../../../publish/build/site.ts');
let ContentChanged: typeof import('../../../publish/build/checked.ts').ContentChanged;

beforeAll(async () => {
	// Where the content stands is read once a process.
	mkdirSync(content);
	vi.stubEnv('CONTENT_DIR', content);
	site = await import('../../../publish/build/site.ts');
	({ ContentChanged } = await import('../../../publish/build/checked.ts'));
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

/** What draws pages while something happens to the content. */
function drawingWhile(happens: () => void): Ready {
	const once = { happens };
	const draw = () => {
		once.happens();
		once.happens = () => undefined;
		return Promise.resolve('<!doctype html><title>新的网站</title>');
	};
	const client = mkdtempSync(join(tmpdir(), 'linli-client-'));
	// Nothing was drawn before under a digest of its own.
	const digest = client;
	return {
		ahead: readAhead(content),
		client,
		server: '',
		digest,
		draw,
		cache: new Map(),
		pictured: new Map(),
	};
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
	['a picture is a link only for a moment', () => linked('media/notices/图.png')()],
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
		await expect(site.publish(out, drawingWhile(happens))).rejects.toThrow(ContentChanged);
		expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('原来的网站');
		expect(readdirSync(dirname(out))).toEqual(['dist']);
	});

	test('goes out when nothing has changed; what nobody reads may', async () => {
		const out = siteThatStands();
		const pages = drawingWhile(() => readFileSync(place(at)));
		await site.publish(out, pages);
		expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('新的网站');
	});

	test('says in Chinese, and without a place of this machine, why it did not go out', async () => {
		const out = siteThatStands();
		const pages = drawingWhile(() => writeFileSync(place(at), spoiled));
		await expect(site.publish(out, pages)).rejects.toThrow(
			/^生成网页的时候内容（notices\/20261120-0900\.md）又改了，这一次不算/,
		);
	});
});

describe('the command', () => {
	// Once a change of code, and then for everybody.
	beforeAll(() => builtTemplates(), 180_000);

	test('begins again, and then refuses what has been written meanwhile', async () => {
		const out = siteThatStands();
		const env = { ...process.env, CONTENT_DIR: content, SITE_OUT: out };
		const child = spawn(process.execPath, ['publish/build/build.ts'], { env });
		let said = '';
		child.stdout.on('data', (part: Buffer) => {
			said += part.toString();
		});
		child.stderr.on('data', (part: Buffer) => {
			said += part.toString();
		});
		await vi.waitUntil(() => existsBeside(out), { timeout: 60_000 });
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
