/** What strangers are told, and what the log keeps of them. */
import { expect, test } from 'vitest';
import { readLog } from '../../../../../admin/server/accounts/log.ts';
import { findById } from '../../../../../admin/server/accounts/people.ts';
import { notice } from '../office.ts';
import { browser } from './browser.ts';
import { password } from './desk.ts';
import { draft, saveOf, unfinished } from './office.ts';

const { accounts, office, signIn } = browser();

test('a wrong name, a wrong password and one who was only invited are answered alike, word for word', async () => {
	office().db.prepare('UPDATE person SET password = NULL WHERE login = ?').run('lu');
	const answers = await Promise.all([
		signIn('shen', {}, '不是这个密码也不是那个'),
		signIn('niemand', {}, '不是这个密码也不是那个'),
		signIn('lu', {}, password),
	]);
	const said = answers.map(({ status, text, headers }) => [
		status,
		text,
		Object.keys(headers).sort(),
	]);
	expect(said[1]).toEqual(said[0]);
	expect(said[2]).toEqual(said[0]);
	expect(answers[0].status).toBe(401);
});

test('also how soon one is slowed says nothing of who exists', async () => {
	const tell = async (login: string, network: string) => {
		const statuses: number[] = [];
		for (let guess = 0; guess < 7; guess += 1) {
			const headers = { 'X-Forwarded-For': `${network}.${guess}` };
			statuses.push((await signIn(login, { headers }, 'x')).status);
		}
		return statuses;
	};
	const known = await tell('shen', '198.51.100');
	expect(known).toEqual([401, 401, 401, 401, 401, 429, 429]);
	expect(await tell('niemand', '192.0.2')).toEqual(known);
});

test('whoever writes addresses before the proxy’s is slowed by the proxy’s', async () => {
	const statuses: number[] = [];
	for (let guess = 0; guess < 12; guess += 1) {
		office().db.prepare('DELETE FROM attempt WHERE key LIKE ?').run('%account%');
		const headers = {
			'X-Forwarded-For': `10.0.0.${guess}, 203.0.113.9`,
			'X-Real-IP': `10.1.1.${guess}`,
		};
		statuses.push((await signIn('shen', { headers }, 'x')).status);
	}
	expect(statuses.filter((status) => status === 401)).toHaveLength(10);
});

test('who is slowed is told for how long, in words and in the header', async () => {
	for (let guess = 0; guess < 5; guess += 1) await signIn('shen', {}, 'x');
	const { status, body, headers } = await signIn('shen', {}, 'x');
	expect(status).toBe(429);
	expect(body).toMatchObject({ error: 'slow', seconds: 2 });
	expect(headers['retry-after']).toBe('2');
});

test('the log tells who did what from where, and neither passwords, names of strangers nor addresses that open something', async () => {
	await signIn('shen', {}, '不是这个密码也不是那个');
	await signIn('wo-de-mi-ma-123', {}, 'x');
	const token = office().tokenOf('administrator');
	const invited = await accounts(
		'invite',
		{ login: 'wang', name: '王小梅', roles: ['editor'] },
		{ token },
	);
	await accounts(
		'invite',
		{ login: 'w2', name: '王大', roles: [] },
		{ token: office().tokenOf('editor') },
	);
	const body = saveOf(draft, notice('停水改期', 'stage: draft\n'), unfinished);
	await office().send({ url: '/admin/api/save', body, token: office().tokenOf('editor') });
	const rows = readLog(office()).map(({ what, person, address, detail }) => ({
		what,
		person,
		address,
		detail,
	}));
	const from = { address: '203.0.113.7' };
	expect(rows).toContainEqual({ what: '登录被拒', person: '沈小满', detail: null, ...from });
	expect(rows).toContainEqual({ what: '登录被拒', person: null, detail: null, ...from });
	expect(rows).toContainEqual({ what: '邀请', person: '许桂芳', detail: '王小梅：编辑', ...from });
	expect(rows).toContainEqual({
		what: '没有权限，被拒',
		person: '沈小满',
		detail: 'invite',
		...from,
	});
	expect(rows).toContainEqual({ what: '保存', person: '沈小满', detail: `修改 ${draft}`, ...from });
	const said = JSON.stringify(rows);
	for (const secret of [
		'不是这个',
		'wo-de-mi-ma',
		'停水',
		'#ticket',
		(invited.body as { address: string }).address,
	])
		expect(said).not.toContain(secret);
});

test('while a backup holds the database, it is told so and nothing is done', async () => {
	office().db.exec('PRAGMA busy_timeout = 20');
	const { DatabaseSync } = await import('node:sqlite');
	const other = new DatabaseSync(office().path);
	other.exec('BEGIN IMMEDIATE');
	const { status, body } = await signIn('shen');
	other.exec('ROLLBACK');
	other.close();
	expect(status).toBe(503);
	expect((body as { message: string }).message).toContain('数据库');
	expect((await signIn('shen')).status).toBe(200);
	expect(findById(office(), office().people.editor.id)).toBeDefined();
});
