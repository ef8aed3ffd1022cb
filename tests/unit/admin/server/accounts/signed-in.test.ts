/** What holds for who is in: rights, authors, passwords, and how a session ends. */
import { expect, test } from 'vitest';
import { gitIn, notice } from '../office.ts';
import { browser, fresh, tokenIn } from './browser.ts';
import { minute, password } from './desk.ts';
import { draft, saveOf, unfinished } from './office.ts';

const { accounts, office, signIn } = browser();

test('what the desk asks by itself keeps no session alive', async () => {
	const token = tokenIn(await signIn('shen')) ?? '';
	for (let passed = 0; passed < 12; passed += 1) {
		office().pass(5 * minute);
		await office().send({ url: '/admin/api/status', token });
		await accounts('me', {}, { token });
	}
	expect((await office().send({ url: '/admin/api/status', token })).status).toBe(401);
});

test('other roles hold from the next request on, and end what was open', async () => {
	const token = tokenIn(await signIn('shen')) ?? '';
	const administrator = office().tokenOf('administrator');
	const id = office().people.editor.id;
	const changed = await accounts('roles', { id, roles: ['reviewer'] }, { token: administrator });
	expect(changed.body).toMatchObject({ roles: ['reviewer'] });
	expect((await office().send({ url: '/admin/api/todo', token })).status).toBe(401);
});

test('the last administrator is not removed, nor loses the role, also by himself', async () => {
	const token = office().tokenOf('administrator');
	const id = office().people.administrator.id;
	expect((await accounts('remove', { id }, { token })).status).toBe(409);
	expect((await accounts('roles', { id, roles: ['editor'] }, { token })).status).toBe(409);
	expect((await accounts('me', {}, { token })).body).toMatchObject({ stage: 'in' });
});

test('another password needs the one before, and signs this browser in anew', async () => {
	const token = tokenIn(await signIn('shen')) ?? '';
	const other = tokenIn(await signIn('shen')) ?? '';
	expect((await accounts('password', { password: 'x', fresh }, { token })).status).toBe(401);
	const weak = await accounts('password', { password, fresh: 'shen2026123' }, { token });
	expect(weak.status).toBe(400);
	const answer = await accounts('password', { password, fresh }, { token });
	expect(answer.status).toBe(200);
	for (const old of [token, other])
		expect((await accounts('me', {}, { token: old })).body).toEqual({ stage: 'out' });
	expect((await accounts('me', {}, { token: tokenIn(answer) })).body).toMatchObject({
		stage: 'in',
	});
});

test('the author of a version is who has signed in, whatever the request says', async () => {
	const body = saveOf(draft, notice('停水改期', 'stage: draft\n'), unfinished);
	const saved = await office().send({
		url: '/admin/api/save',
		body,
		token: office().tokenOf('editor'),
	});
	expect(saved.status, saved.text).toBe(200);
	expect(gitIn(office().repository, 'log', '-1', '--format=%an')).toBe('沈小满\n');
});

test.each([
	['a first review by a reviewer', 'reviewer', 'stage: review\nreview:\n  first: 陆知远\n'],
	['a publication by a publisher', 'publisher', ''],
] as const)('%s is done', async (_, who, more) => {
	const body = saveOf(draft, notice('停水改期', more), unfinished);
	const { status, text } = await office().send({
		url: '/admin/api/save',
		body,
		token: office().tokenOf(who),
	});
	expect(status, text).toBe(200);
});

test('settings by an administrator, the alert by a publisher are saved', async () => {
	const alert = 'level: emergency\ntext: 今晚停水请储水\nendsAt: 2026-11-26 17:00\n';
	const saved = await office().send({
		url: '/admin/api/save',
		body: saveOf('content/settings/alert.yml', alert),
		token: office().tokenOf('publisher'),
	});
	expect(saved.status, saved.text).toBe(200);
	const topics = '- key: elderly\n  label: 养老助老\n';
	const settings = await office().send({
		url: '/admin/api/save',
		body: saveOf('content/settings/topics.yml', topics),
		token: office().tokenOf('administrator'),
	});
	expect(settings.status, settings.text).toBe(200);
});
