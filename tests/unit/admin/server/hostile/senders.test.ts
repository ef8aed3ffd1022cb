/** Who is not the editor, or asks in another manner, is refused. */
import { expect, test } from 'vitest';
import { besieged, good } from './besieged.ts';

const { send, expectRefused } = besieged();

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

test('the same request, asked by the editor, is done: the tables refuse for their reasons only', async () => {
	expect(await send({ body: good })).toMatchObject({ status: 200, sniffing: 'nosniff' });
});
