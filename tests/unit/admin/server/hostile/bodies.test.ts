/** Bodies of another form than the editor’s, too large, or never ending are refused. */
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { tree } from '../office.ts';
import { besieged, good, mediaOf, saveOf } from './besieged.ts';

const { office, send, expectRefused } = besieged();

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
	const before = tree(office());
	const { port } = office();
	const here = `127.0.0.1:${port}`;
	const head = `POST /admin/api/save HTTP/1.1\r\nHost: ${here}\r\nOrigin: http://${here}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"aut\r\n`;
	const text = await new Promise<string>((done, fail) => {
		const socket = connect(port, '127.0.0.1', () => socket.write(head));
		let said = '';
		socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
		socket.on('close', () => done(said)).on('error', fail);
	});
	expect(text).toMatch(/^HTTP\/1\.1 408 [\s\S]*上传太慢/);
	expect(tree(office())).toEqual(before);
});

test('a body of the editor’s form is taken: the tables refuse for their reasons only', async () => {
	expect((await send({ body: good })).status).toBe(200);
});
