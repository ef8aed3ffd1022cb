/** Who has an account, and that somebody can always look after them. */
import { expect, test } from 'vitest';
import {
	addPerson,
	changeRoles,
	everyone,
	findByLogin,
	hasAdministrator,
	removePerson,
} from '../../../../../admin/server/accounts/people.ts';
import { roles } from '../../../../../admin/server/accounts/roles.ts';
import { findSession, startSession } from '../../../../../admin/server/accounts/sessions.ts';
import { desk, person, refusalOf } from './desk.ts';

test('a name to sign in with is found however it is typed', () => {
	const one = desk();
	person(one, 'shen', 'editor');
	for (const typed of ['shen', ' SHEN ', 'Ｓｈｅｎ'])
		expect(findByLogin(one, typed)?.login).toBe('shen');
});

test.each([
	['', '沈小满'],
	['a', '沈小满'],
	['shen xm', '沈小满'],
	['../shen', '沈小满'],
	['shen\u0000', '沈小满'],
	['a'.repeat(33), '沈小满'],
	['shen', ''],
	['shen', '沈'],
	['shen', 'x'.repeat(21)],
])('%j for %j is no account', async (login, name) => {
	const refusal = await refusalOf(() => addPerson(desk(), { login, name, roles: [] }));
	expect(refusal).toMatchObject({ status: 400 });
	expect(refusal.message).toMatch(/[\u4e00-\u9fff]{2}/);
});

test('neither a name to sign in with nor a name under a review is given twice', async () => {
	const one = desk();
	person(one, 'shen', 'editor');
	const again = (login: string, name: string) =>
		refusalOf(() => addPerson(one, { login, name, roles: [] }));
	expect((await again('SHEN', '别人')).message).toContain('已经有人用了');
	expect((await again('shen2', '沈小满')).message).toContain('同名');
});

test('the last administrator cannot be removed nor lose the role; one who was only invited does not count', async () => {
	const one = desk();
	const { id } = person(one, 'shen', 'administrator');
	addPerson(one, { login: 'lu', name: '陆知远', roles: ['administrator'] });
	expect((await refusalOf(() => removePerson(one, id))).message).toContain('最后一位管理员');
	expect(await refusalOf(() => changeRoles(one, id, ['editor']))).toMatchObject({ status: 409 });
	expect(hasAdministrator(one)).toBe(true);

	person(one, 'xu', 'administrator');
	removePerson(one, id);
	expect(everyone(one).map(({ login }) => login)).toEqual(['lu', 'xu']);
});

test('of two administrators who remove each other one stays', async () => {
	const one = desk();
	const [a, b] = [person(one, 'shen', 'administrator'), person(one, 'lu', 'administrator')];
	removePerson(one, a.id);
	expect(await refusalOf(() => removePerson(one, b.id))).toMatchObject({ status: 409 });
});

test('other roles end what was opened with the old ones', () => {
	const one = desk();
	person(one, 'xu', 'administrator');
	const { id } = person(one, 'shen', 'editor');
	const token = startSession(one, id, 'in');
	expect(changeRoles(one, id, ['publisher', 'editor', 'editor']).roles).toEqual([
		'editor',
		'publisher',
	]);
	expect(findSession(one, token)).toBeUndefined();
});

test('who is removed is out at once, and the number is never given again', () => {
	const one = desk();
	person(one, 'xu', 'administrator');
	const gone = person(one, 'shen', 'editor');
	const token = startSession(one, gone.id, 'in');
	removePerson(one, gone.id);
	expect(findSession(one, token)).toBeUndefined();
	expect(person(one, 'shen', 'editor').id).not.toBe(gone.id);
});

test('a role that is none gives no rights', () => {
	const one = desk();
	const { id } = person(one, 'shen', ...roles);
	one.db.prepare('UPDATE person SET roles = ? WHERE id = ?').run('["root","editor"]', id);
	expect(findByLogin(one, 'shen')?.roles).toEqual(['editor']);
});
