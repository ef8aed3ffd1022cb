/** What is asked by others than the editor, or for other files than its own, is refused and changes nothing. */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOf } from '../../../../publish/editor/whole-files.ts';
import { folders, gitIn, notice, office, picture, tree, write, type Office } from './office.ts';

const raw = notice('停水检修');
let one: Office;
let before: Record<string, string>;
let head: string;

beforeAll(async () => {
	const given = folders({ 'notices/20261120-0900.md': raw, 'media/notices/a.png': picture });
	write(given.repository, { 'secret/20261120-0900.md': raw, 'secret/a.png': picture });
	const link = (target: string, place: string) =>
		symlinkSync(join(given.repository, target), join(given.content, place));
	link('secret/20261120-0900.md', 'notices/20261121-0900.md');
	link('secret', 'notices/2026');
	link('secret/a.png', 'media/notices/link.png');
	link('secret', 'media/policies');
	mkdirSync(join(given.content, 'notices/20261122-0900.md'));
	one = await office(given, { limits: { milliseconds: 5_000 } });
	before = tree(one);
	head = gitIn(one.repository, 'rev-parse', 'HEAD');
});
afterAll(() => one.close());

interface Attempt {
	method?: string;
	url?: string;
	headers?: Record<string, string | undefined>;
	body?: string | Buffer;
}

function send({ method = 'POST', url = '/admin/api/save', headers = {}, body = '{}' }: Attempt) {
	const here = `127.0.0.1:${one.port}`;
	const all = {
		Host: here,
		Origin: `http://${here}`,
		'Content-Type': 'application/json',
		...headers,
	};
	const given = Object.entries<string | undefined>(all).filter(([, value]) => value !== undefined);
	return new Promise<{ status: number; text: string }>((done, fail) => {
		const asking = httpRequest(
			{
				host: '127.0.0.1',
				port: one.port,
				method,
				path: url,
				headers: Object.fromEntries(given) as Record<string, string>,
				agent: false,
			},
			(response) => {
				let text = '';
				response.on('data', (chunk: Buffer) => (text += chunk.toString()));
				response.on('end', () => done({ status: response.statusCode ?? 0, text }));
			},
		);
		// A body that is cut off breaks the pipe; the answer has come before.
		asking.on('error', (error: NodeJS.ErrnoException) => {
			if (!['EPIPE', 'ECONNRESET'].includes(error.code ?? '')) fail(error);
		});
		asking.end(body);
	});
}

async function expectRefused(attempt: Attempt, statuses: readonly number[] = [400, 403]) {
	const { status, text } = await send(attempt);
	expect(statuses).toContain(status);
	const { error, message } = JSON.parse(text) as { error: string; message: string };
	expect(error).not.toBe('broken');
	expect(message).toMatch(/[\u4e00-\u9fff]{4}/);
	expect(text).not.toMatch(/node:|\.ts:|Error:/);
	expect(tree(one)).toEqual(before);
	expect(gitIn(one.repository, 'rev-parse', 'HEAD')).toBe(head);
	expect(one.saves).toEqual([]);
}

const saveOf = (path: unknown, more: object = {}) =>
	JSON.stringify({
		author: '甲',
		what: '改',
		file: { path, raw: notice('别的'), ...more },
		media: [],
	});
const mediaOf = (path: unknown, bytes: Buffer | string = picture) =>
	JSON.stringify({
		author: '甲',
		what: '传',
		media: [{ path, content: Buffer.from(bytes).toString('base64') }],
	});

const paths = [
	'content/../package.json',
	'content/notices/../../package.json',
	'content/notices/../20261123-0900.md',
	'content/notices/./20261123-0900.md',
	'content//notices/20261123-0900.md',
	'content/notices//20261123-0900.md',
	'../content/notices/20261123-0900.md',
	'./content/notices/20261123-0900.md',
	'/etc/passwd',
	'/content/notices/20261123-0900.md',
	'C:\\content\\notices\\20261123-0900.md',
	'content\\notices\\20261123-0900.md',
	'content/notices\\..\\..\\x.md',
	'content/notices/%2e%2e/20261123-0900.md',
	'content/notices/%252e%252e%252f20261123-0900.md',
	'content%2fnotices%2f20261123-0900.md',
	'content/notices/..%2f..%2fpackage.json',
	'content/notices/..\u2215x.md',
	'content/notices/..\uff0f..\uff0fx.md',
	'content/notices/20261123-0900.md\u0000.png',
	'content/notices/2026\n1123-0900.md',
	'content/notices/20261123-0900.md/',
	'content/notices/20261123-0900.md ',
	'content/notices/20261123-0900.md.',
	'content/notices/20261123-0900.MD',
	'content/notices/20261123-0900.mdx',
	'content/notices/20261123-0900.ts',
	'content/notices/20261123-中文.md',
	'content/notices/20261123-ABC.md',
	'content/notices/.20261123-0900.md',
	'content/notices/.md',
	'content/notices/20261123-0900',
	'content/Notices/20261123-0900.md',
	'Content/notices/20261123-0900.md',
	'CONTENT/notices/20261123-0900.md',
	'content/other/20261123-0900.md',
	'content/__proto__/20261123-0900.md',
	'content/notices/26/20261123-0900.md',
	'content/notices/2026/2026/20261123-0900.md',
	'content/20261123-0900.md',
	'content/notices',
	'content/',
	'',
	`content/notices/20261123-${'a'.repeat(300)}.md`,
	'.git/config',
	'.git/hooks/pre-commit',
	'content/../.git/config',
	'content/.git/config',
	'package.json',
	'admin/config.ts',
	'astro.config.mjs',
	'publish/start.ts',
	'.github/workflows/ci.yml',
	'content/settings/other.yml',
	'content/settings/site.yaml',
	'content/settings/SITE.yml',
	'content/settings/../site.yml',
	'content/settings/constructor.yml',
	'content/pages/About.md',
	// Links and a folder that wear good names.
	'content/notices/20261121-0900.md',
	'content/notices/2026/20261120-0900.md',
	'content/notices/20261122-0900.md',
];
test.each(paths)('an entry cannot be saved as %j', (path) =>
	expectRefused({ body: saveOf(path) }, [400, 403]),
);
test.each(paths)('%j cannot be read', (path) =>
	expectRefused({ url: '/admin/api/read', body: JSON.stringify({ path }) }, [400, 403]),
);
test.each(paths)('%j cannot be removed', (path) =>
	expectRefused({
		url: '/admin/api/remove',
		body: JSON.stringify({ path, base: hashOf(raw), author: '甲' }),
	}),
);

test.each<[string, string, (Buffer | string)?]>([
	['SVG', 'content/media/notices/a.svg', '<svg onload="alert(1)"/>'],
	['HTML', 'content/media/notices/a.html', '<script>'],
	['a script', 'content/media/notices/a.js', 'x'],
	['a program', 'content/media/notices/a.exe', 'MZ'],
	['a program named .jpg', 'content/media/notices/程序.jpg', 'MZ\u0090\u0000'],
	['HTML named .png', 'content/media/notices/b.png', '<html>'],
	['PNG named .jpg', 'content/media/notices/b.jpg'],
	['a program named .pdf', 'content/media/notices/b.pdf', '\u007fELF'],
	['a program named .txt', 'content/media/notices/b.txt', 'MZ\u0000\u0000'],
	['nothing named .png', 'content/media/notices/c.png', ''],
	['no extension', 'content/media/notices/picture'],
	['two extensions', 'content/media/notices/a.png.html'],
	['a hidden file', 'content/media/notices/.htaccess'],
	['a hidden picture', 'content/media/notices/.a.png'],
	['traversal', 'content/media/notices/../../notices/a.png'],
	['encoded traversal', 'content/media/notices/..%2f..%2fa.png'],
	['a per cent sign', 'content/media/notices/a%00.png'],
	['a backslash', 'content/media/notices/..\\a.png'],
	['NUL', 'content/media/notices/a\u0000.png'],
	['a line end', 'content/media/notices/a\n.png'],
	['turned writing', 'content/media/notices/a\u202egnp.png'],
	['a zero-width sign', 'content/media/notices/a\u200b.png'],
	['a false slash', 'content/media/notices/a\u2044b.png'],
	['a wide slash', 'content/media/notices/a\uff0fb.png'],
	['decomposed letters', 'content/media/notices/e\u0301.png'],
	['half a character', 'content/media/notices/\ud800.png'],
	['a space at the end', 'content/media/notices/a.png '],
	['a dot at the end', 'content/media/notices/a.png.'],
	['a system name', 'content/media/notices/con.png'],
	['a stream of Windows', 'content/media/notices/a.png:b.png'],
	['a very long name', `content/media/notices/${'长'.repeat(90)}.png`],
	['no collection', 'content/media/a.png'],
	['another folder', 'content/media/other/a.png'],
	['a deeper folder', 'content/media/notices/b/a.png'],
	['public', 'public/a.png'],
	['git', '.git/a.png'],
	['a link', 'content/media/notices/link.png'],
	['a linked folder', 'content/media/policies/new.png'],
	['an entry', 'content/notices/20261123-0900.md'],
])('media: %s is refused', (_, path, bytes) => expectRefused({ body: mediaOf(path, bytes) }));

test.each<[string, unknown]>([
	['an array for the path', ['content/notices/20261123-0900.md']],
	['an object for the path', { toString: 'x' }],
	['a number for the path', 1],
	['null for the path', null],
])('%s is refused', (_, path) => expectRefused({ body: saveOf(path) }));

test.each([
	['', 400],
	['{', 400],
	['null', 400],
	['[]', 400],
	['"x"', 400],
	['{"author":"甲","what":"改","media":[],"__proto__":{"x":1}}', 400],
	['{"author":"甲","what":"改","media":[],"constructor":{"prototype":{}}}', 400],
	['{"author":"甲","what":"改","media":[],"extra":1}', 400],
	['{"author":["甲"],"what":"改","media":[]}', 400],
	['{"author":"甲","what":"改","media":"x"}', 400],
	['{"author":"甲","what":"改","media":[]}', 400],
	[saveOf('content/notices/20261123-0900.md', { base: 'x' }), 400],
	[saveOf('content/notices/20261123-0900.md', { raw: '\ud800' }), 400],
	[saveOf('content/notices/20261123-0900.md', { raw: ['x'] }), 400],
	[
		'{"author":"甲","what":"传","media":[{"path":"content/media/notices/n.png","content":"%%"}]}',
		400,
	],
])('the body %j is refused', (body, status) => expectRefused({ body }, [status]));

const good = saveOf('content/notices/20261123-0900.md');
const hosts = [
	'evil.example',
	'evil.example:4321',
	'127.0.0.1',
	'127.0.0.1:1',
	'localhost.evil.example',
	'0.0.0.0:4321',
];
test.each(hosts)('the Host %j (DNS rebinding) is refused', (Host) =>
	expectRefused({ headers: { Host }, body: good }, [400, 403]),
);
const origins = [
	undefined,
	'null',
	'',
	'http://evil.example',
	'https://127.0.0.1',
	'http://127.0.0.1',
	'http://127.0.0.1:1',
	'http://localhost.evil.example',
	'file://',
	'chrome-extension://abc',
];
test.each(origins)('the Origin %j is refused', (Origin) =>
	expectRefused({ headers: { Origin }, body: good }, [403]),
);
test.each(['cross-site', 'same-site', 'none', 'x'])('Sec-Fetch-Site %s is refused', (site) =>
	expectRefused({ headers: { 'Sec-Fetch-Site': site }, body: good }, [403]),
);
const types = [
	undefined,
	'text/plain',
	'application/x-www-form-urlencoded',
	'multipart/form-data',
	'text/json',
	'application/json; charset=gbk',
	'application/jsonx',
];
test.each(types)('the Content-Type %j is refused', (type) =>
	expectRefused({ headers: { 'Content-Type': type }, body: good }, [415]),
);
test('a compressed body is refused', () =>
	expectRefused({ headers: { 'Content-Encoding': 'gzip' }, body: good }, [415]));
test.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s on an action is refused', (method) =>
	expectRefused({ method, body: '' }, [405]),
);
test.each([
	'',
	'nothing',
	'constructor',
	'__proto__',
	'toString',
	'save/',
	'save?x=1',
	'Save',
	'../save',
	'%73ave',
])('the action %j is unknown', (action) =>
	expectRefused({ url: `/admin/api/${action}`, body: good }, [404]),
);

test('a body of 50 MB is refused', () =>
	expectRefused({ body: Buffer.alloc(50 * 2 ** 20, 120) }, [413]));
test('a body of 50 MB that does not say its length is cut off', () =>
	expectRefused(
		{ headers: { 'Transfer-Encoding': 'chunked' }, body: Buffer.alloc(50 * 2 ** 20, 120) },
		[413],
	));
test('a picture of more than 24 MB is refused', () =>
	expectRefused(
		{ body: mediaOf('content/media/notices/n.png', Buffer.alloc(25 * 2 ** 20)) },
		[413],
	));

test('a body that never ends is given up', async () => {
	const here = `127.0.0.1:${one.port}`;
	const head = `POST /admin/api/save HTTP/1.1\r\nHost: ${here}\r\nOrigin: http://${here}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"aut\r\n`;
	const text = await new Promise<string>((done, fail) => {
		const socket = connect(one.port, '127.0.0.1', () => socket.write(head));
		let said = '';
		socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
		socket.on('close', () => done(said)).on('error', fail);
	});
	expect(text).toMatch(/^HTTP\/1\.1 408 [\s\S]*上传太慢/);
	expect(tree(one)).toEqual(before);
});

const places = [
	'../notices/20261120-0900.md',
	'content/notices/20261120-0900.md',
	'content/settings/site.yml',
	'content/media/notices/..%2f..%2fsettings/site.yml',
	'content%2fmedia%2fnotices%2f..%2f..%2f..%2fpackage.json',
	'content/media/notices/%252e%252e/a.png',
	'content/media/notices/link.png',
	'content/media/policies/a.png',
	'content/media/notices/a.png%00',
	'content/media/notices/%ff',
	'content/media/notices/',
	'.git/config',
];
test.each(places)('GET of media %j is refused', (place) =>
	expectRefused({ method: 'GET', url: `/admin/api/media/${place}`, body: '' }),
);
test('a foreign page cannot show our pictures', () =>
	expectRefused(
		{
			method: 'GET',
			url: '/admin/api/media/content/media/notices/a.png',
			headers: { 'Sec-Fetch-Site': 'cross-site' },
			body: '',
		},
		[403],
	));
test.each([
	'content/notices',
	'content/media',
	'content/media/',
	'content/media/../notices',
	'content/media/policies',
	'.git',
	'content/media/other',
	'/etc',
])('the media folder %j is refused', (folder) =>
	expectRefused({ url: '/admin/api/media', body: JSON.stringify({ folder }) }),
);
test.each(['HEAD', 'main', '--output=x', `${'a'.repeat(40)}:x`, ''])(
	'the version %j is refused',
	(commit) =>
		expectRefused({
			url: '/admin/api/version',
			body: JSON.stringify({ path: 'content/notices/20261120-0900.md', commit }),
		}),
);

test('the same request, asked by the editor, is done: the table refuses for its reasons only', async () => {
	const { status } = await send({ body: good });
	expect(status).toBe(200);
	expect(readFileSync(join(one.content, 'notices/20261123-0900.md'), 'utf8')).toBe(notice('别的'));
});
