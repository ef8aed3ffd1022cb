/** The office server before there is content: the first administrator is asked, and nobody else. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession } from '../../../../admin/server/accounts/sessions.ts';
import { addPerson } from '../../../../admin/server/accounts/people.ts';
import type { Role } from '../../../../admin/server/accounts/roles.ts';
import { firstAnswers } from '../../../../admin/server/first-run/starter.ts';
import { firstOffice, type FirstOffice } from '../../../../publish/office/first-run.ts';
import { folderOf } from '../../../../publish/office/folder.ts';

const data = mkdtempSync(join(tmpdir(), 'linli-first-office-'));
const folder = folderOf(data);
let office: FirstOffice;
let address = '';
let begunAnew = 0;

beforeAll(async () => {
	mkdirSync(folder.editor, { recursive: true });
	office = firstOffice(folder, { origin: undefined }, () => (begunAnew += 1));
	await new Promise<void>((done) => office.server.listen(0, '127.0.0.1', done));
	address = `http://127.0.0.1:${(office.server.address() as AddressInfo).port}`;
});
afterAll(() => {
	office.server.close();
	office.accounts.db.close();
	rmSync(data, { recursive: true, force: true });
});

const cookieOf = (role: Role, stage: 'in' | 'enrol' = 'in') => {
	const login = `${role}${(count += 1)}`;
	const { id } = addPerson(office.accounts, { login, name: `沈${login}`, roles: [role] });
	return `__Host-linli=${startSession(office.accounts, id, stage)}`;
};
let count = 0;

interface Asking {
	cookie?: string;
	headers?: Record<string, string>;
	body?: unknown;
}

const ask = (
	action: string,
	{ cookie = '', headers = {}, body = {} }: Asking = {},
): Promise<Response> =>
	fetch(`${address}/admin/api/first-run/${action}`, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', Origin: address, Cookie: cookie, ...headers },
		body: JSON.stringify(body),
	});

const { site, ...rest } = firstAnswers();
const told = { name: '杏花社区', organisation: '杏花社区居民委员会', domain: 'xinghua.org.cn' };
const answers = { ...rest, samples: 'none', site: { ...site, ...told } };

test('who asks for anything is led to the way in, and then to the questions', async () => {
	for (const path of ['/', '/notices/', '/admin/']) {
		const stranger = await fetch(address + path, { redirect: 'manual' });
		expect(stranger.status).toBe(302);
		const cookie = cookieOf('administrator');
		const known = await fetch(address + path, { redirect: 'manual', headers: { Cookie: cookie } });
		expect(known.headers.get('location')).toBe('/admin/first-run/');
	}
});

const strangers: [string, () => string][] = [
	['nobody', () => ''],
	['an editor', () => cookieOf('editor')],
	['a publisher', () => cookieOf('publisher')],
	['an administrator without the second factor', () => cookieOf('administrator', 'enrol')],
];

test.each(strangers)('%s learns nothing, keeps nothing, makes nothing', async (_, cookieFor) => {
	const cookie = cookieFor();
	for (const [action, body] of [
		['look', {}],
		['keep', { answers }],
		['finish', { answers }],
	] as const) {
		const answer = await ask(action, { cookie, body });
		expect([401, 403]).toContain(answer.status);
		expect(await answer.text()).not.toContain('杏花');
	}
	const home = await fetch(`${address}/admin/first-run/home/`, { headers: { Cookie: cookie } });
	expect([401, 403]).toContain(home.status);
	expect(existsSync(folder.content)).toBe(false);
});

test.each([
	['another origin', { headers: { Origin: 'https://elsewhere.example' } }, 403],
	['no origin', { headers: { Origin: '' } }, 403],
	['no JSON', { headers: { 'Content-Type': 'text/plain' } }, 415],
	['another form', { body: { answers: { site: 1 } } }, 400],
	[
		'a text without an end',
		{ body: { answers: { ...answers, buildings: '1'.repeat(30_000) } } },
		400,
	],
	['a body without an end', { body: { answers, more: 'x'.repeat(300_000) } }, 413],
	['more than is asked', { body: { answers: { ...answers, path: '/etc' } } }, 400],
] as const)('%s is refused', async (_, more, status) => {
	const asking = { cookie: cookieOf('administrator'), body: { answers }, ...more };
	expect((await ask('keep', asking)).status).toBe(status);
});

test('what the administrator answers is kept, made once, and the server begins anew', async () => {
	const cookie = cookieOf('administrator');
	const first = (await (await ask('look', { cookie })).json()) as { needsDomain: boolean };
	expect(first.needsDomain).toBe(true);
	await ask('keep', { cookie, body: { answers } });
	expect(await (await ask('look', { cookie })).json()).toMatchObject({ answers });
	const unnamed = { ...answers, site: { ...answers.site, domain: '' } };
	const refused = await ask('finish', { cookie, body: { answers: unnamed } });
	expect(await refused.json()).toMatchObject({
		message: expect.stringContaining('域名') as string,
	});
	expect(existsSync(folder.content)).toBe(false);
	const both = await Promise.all([1, 2].map(() => ask('finish', { cookie, body: { answers } })));
	expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
	expect(existsSync(join(folder.content, 'settings/site.yml'))).toBe(true);
	await expect.poll(() => begunAnew).toBe(1);
});
