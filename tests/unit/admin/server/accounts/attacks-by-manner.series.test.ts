/** The table of attacks by crafted requests: cookies, headers, paths, bodies, a session past its time. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hour, minute } from './desk.ts';
import { attemptOf, besieged, ways } from './besieged.ts';

describe.each(ways)('%s', (way) => {
	const { office, expectRefused } = besieged(way);

	test.each([
		['its hash', (token: string) => createHash('sha256').update(token).digest('hex')],
		['a part of it', (token: string) => token.slice(0, -1)],
		['it with a tail', (token: string) => `${token}A`],
		['it in capitals', (token: string) => token.toUpperCase() + '_'],
		['SQL', () => `' OR 1=1 --`],
		['nothing', () => ''],
	])('a cookie that is not the session’s name but %s', async (_, made) => {
		const token = made(office().tokenOf('administrator'));
		await expectRefused({ ...attemptOf('accounts/people'), token }, [401]);
	});

	test('two cookies of one name', async () => {
		const token = office().tokenOf('administrator');
		const headers = { Cookie: `__Host-linli=x; __Host-linli=${token}` };
		await expectRefused({ ...attemptOf('accounts/people'), headers }, [401]);
	});

	test.each(['Authorization', 'X-Forwarded-User', 'Remote-User', 'X-Original-URL', 'X-User'])(
		'the header %s says who it is',
		async (header) =>
			expectRefused({ ...attemptOf('accounts/people'), headers: { [header]: 'xu' } }, [401]),
	);

	test.each(['GET', 'HEAD', 'PUT', 'DELETE'])('%s in place of POST', async (method) => {
		const token = office().tokenOf('administrator');
		const { status } = await office().send({ ...attemptOf('accounts/people'), method, token });
		// Node itself refuses a DELETE with a body.
		expect([400, 403, 405]).toContain(status);
	});

	test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', undefined])(
		'a form of another page (%s)',
		async (type) => {
			const token = office().tokenOf('administrator');
			const headers = { 'Content-Type': type };
			await expectRefused({ ...attemptOf('accounts/invite'), token, headers }, [415]);
		},
	);

	test.each(['cross-site', 'same-site', 'none'])('a request that comes %s', async (from) => {
		const token = office().tokenOf('administrator');
		const headers = { 'Sec-Fetch-Site': from };
		await expectRefused({ ...attemptOf('accounts/invite'), token, headers }, [403]);
	});

	test.each([undefined, 'null', 'http://bianji.example', 'https://bianji.example.evil.example'])(
		'the Origin %s',
		async (Origin) => {
			const token = office().tokenOf('administrator');
			await expectRefused({ ...attemptOf('accounts/invite'), token, headers: { Origin } }, [403]);
		},
	);

	test.each([
		'accounts',
		'accounts/',
		'accounts/constructor',
		'accounts/__proto__',
		'accounts/people/',
		'accounts/people?x=1',
		'accounts/../people',
		'accounts/%70eople',
		'accounts//people',
		'Accounts/people',
		'accounts/sign-in/../people',
	])('the path %s', (path) =>
		expectRefused({ url: `/admin/api/${path}`, token: office().tokenOf('administrator') }, [404]),
	);

	test.each([
		'/admin/api/media/content/media/notices/a.png',
		'/admin/api/media/content/media/notices/../notices/a.png',
		'/admin/api/sheet?path=content/notices/20261121-0900.md',
		'/admin/api/media/content/media/notices/a.png?token=x',
	])('a picture of a draft without a session: %s', async (url) => {
		const headers = { Origin: undefined, 'Content-Type': undefined };
		await expectRefused({ url, method: 'GET', headers }, [401, 403]);
		await expectRefused({ url, method: 'GET', headers, token: office().tokenOf('nobody') }, [403]);
	});

	test.each([
		'/admin/api/media/content/../accounts.db',
		'/admin/api/media/content/media/notices/%2e%2e/%2e%2e/%2e%2e/accounts.db',
		'/admin/api/media/../accounts.db',
		'/admin/api/media/%2fetc%2fpasswd',
	])('what is no picture, by an administrator: %s', async (url) => {
		const headers = { Origin: undefined, 'Content-Type': undefined };
		const token = office().tokenOf('administrator');
		await expectRefused({ url, method: 'GET', headers, token }, [400, 403, 404]);
	});

	test('a session is over: after an hour without use, and when its person is gone', async () => {
		const idle = office().tokenOf('administrator');
		office().pass(hour);
		await expectRefused({ ...attemptOf('accounts/people'), token: idle }, [401]);
		const id = office().people.nobody.id;
		const token = office().tokenOf('nobody');
		office().db.exec('SAVEPOINT gone');
		office().db.prepare('DELETE FROM person WHERE id = ?').run(id);
		const { status } = await office().send({ ...attemptOf('read'), token });
		office().db.exec('ROLLBACK TO gone; RELEASE gone');
		expect(status).toBe(401);
	});

	test.each([
		'invite',
		'reset',
		'roles',
		'remove',
		'end',
		'bundle',
		'enrol-begin',
		'enrol',
	] as const)(
		'accounts/%s at a desk that was left open for a quarter of an hour',
		async (action) => {
			const token = office().tokenOf('administrator');
			office().pass(15 * minute);
			const attempt = { ...attemptOf(`accounts/${action}`), token };
			expect((await office().send(attempt)).body).toMatchObject({ error: 'confirm' });
			await expectRefused(attempt, [403]);
		},
	);

	test.each([
		['too long', { login: 'x'.repeat(65), password: 'x' }],
		['more than is asked for', { login: 'x', password: 'x', roles: ['administrator'] }],
		['an object for a name', { login: { $ne: null }, password: 'x' }],
		['a list for a password', { login: 'xu', password: ['x'] }],
		['nothing', {}],
		['a line break', { login: 'xu\nadmin', password: 'x' }],
	])('a sign-in with %s', (_, body) =>
		expectRefused({ url: '/admin/api/accounts/sign-in', body }, [400]),
	);

	test('a body of more than 16 KB', () =>
		expectRefused(
			{ url: '/admin/api/accounts/sign-in', body: { login: 'x', password: 'x'.repeat(20_000) } },
			[413],
		));
});
