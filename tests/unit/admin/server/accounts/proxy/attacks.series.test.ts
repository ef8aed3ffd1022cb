/** The table of attacks byte by byte, as no browser sends them: on the office itself, and through a real nginx. */
import { connect } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { everyOf } from '../../../../../length.ts';
import { besieged, ways } from '../besieged.ts';
import { entry, origin, type Reached } from '../office.ts';
import { hidden } from '../proxied.ts';
import { bodies, doors, get, heads, paths, post } from './requests.ts';

/** Everything that comes back until the other side closes, or for a second. */
function raw({ port, ca }: Reached, text: string): Promise<string> {
	return new Promise((done) => {
		let said = '';
		const begin = () => void socket.write(text);
		const socket =
			ca === undefined
				? connect(port, '127.0.0.1', begin)
				: connectSecurely({ port, ca, servername: origin.hostname }, begin);
		const end = () => {
			socket.destroy();
			done(said);
		};
		setTimeout(end, 1_000).unref();
		socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
		socket.on('close', end).on('error', end);
	});
}

describe.each(ways)('%s', (way) => {
	const { office, expectUnchanged } = besieged(way);

	/** Nothing of what is hidden, of an article, or of a person comes back, and nothing is changed. */
	async function expectNothing(text: string): Promise<void> {
		const said = await raw(office(), text);
		expect(said).not.toContain(hidden);
		expect(said).not.toMatch(/停水|许桂芳|"people"|SQLite format|\[core\]/);
		expect(said).not.toMatch(/PNG|Set-Cookie/i);
		expectUnchanged();
	}

	test('the same by who may is done: the table is refused for its reasons only', async () => {
		const cookie = `Cookie: __Host-linli=${office().tokenOf('administrator')}`;
		expect(await raw(office(), post('/admin/api/accounts/people', [cookie]))).toContain('许桂芳');
		const read = post('/admin/api/read', [cookie], JSON.stringify({ path: entry }));
		expect(await raw(office(), read)).toContain('停水');
	});

	test.each(everyOf(3, paths))('GET %s', (path) => expectNothing(get(path)));
	test.each(everyOf(3, doors))('POST %s without a session', (path) => expectNothing(post(path)));
	test.each(heads)('a request with %s', (_, lines) =>
		expectNothing(post('/admin/api/accounts/people', lines)),
	);
	test.each(bodies)('a request with %s', (_, text) => expectNothing(text));

	test.each([
		'evil.example',
		'127.0.0.1',
		'bianji.example.evil.example',
		'bianji.example:80',
		'',
		'[::1]',
	])('an administrator’s session under the Host %s', async (host) => {
		const cookie = `Cookie: __Host-linli=${office().tokenOf('administrator')}`;
		const text = post('/admin/api/accounts/people', [cookie]);
		await expectNothing(text.replace(`Host: ${origin.host}`, `Host: ${host}`));
	});
});

describe.runIf(ways.includes('through nginx'))('guesses through nginx', () => {
	const { office } = besieged('through nginx');
	const guess = (at: number, headers: Record<string, string>, from?: string) =>
		office().send({
			from,
			url: '/admin/api/accounts/sign-in',
			body: { login: `guess${at}`, password: '不是这个密码也不是那个' },
			headers,
		});

	// Each from an address of its own: nginx counts too, and what the office counts is asked here.
	test.each([
		['X-Forwarded-For', '127.0.0.11'],
		['X-Real-IP', '127.0.0.12'],
		['Forwarded', '127.0.0.13'],
		['CF-Connecting-IP', '127.0.0.14'],
		['X-Client-IP', '127.0.0.15'],
		['True-Client-IP', '127.0.0.16'],
	])('each under another address in %s are one address’s, and slowed', async (header, from) => {
		office().db.exec('DELETE FROM attempt');
		const statuses: number[] = [];
		for (let at = 0; at < 13; at += 1) {
			const address = header === 'Forwarded' ? `for=198.51.100.${at}` : `198.51.100.${at}`;
			statuses.push((await guess(at, { [header]: address }, from)).status);
		}
		expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
		expect(statuses.slice(10)).toContain(429);
	});

	test('what the log tells of a guess is where it came from, not what it said of itself', async () => {
		await guess(99, { 'X-Forwarded-For': '198.51.100.77, 10.0.0.1' });
		const [row] = office().db.prepare('SELECT address FROM log ORDER BY id DESC').all();
		expect(row?.['address']).toBe('127.0.0.1');
	});
});
