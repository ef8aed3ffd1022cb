/** One-time addresses: good once, for their time, for their person. */
import { expect, test } from 'vitest';
import { accept } from '../../../../../admin/server/accounts/accepting.ts';
import {
	addPerson,
	findById,
	findByLogin,
	setPassword,
} from '../../../../../admin/server/accounts/people.ts';
import { findSession, startSession } from '../../../../../admin/server/accounts/sessions.ts';
import { checkPassword } from '../../../../../admin/server/accounts/sign-in.ts';
import { giveTicket, seeTicket, takeTicket } from '../../../../../admin/server/accounts/tickets.ts';
import { desk, hour, password, person, refusalOf, stranger, type Desk } from './desk.ts';

const fresh = '五楼王姨家的猫叫团团';
const first = (one: Desk) => giveTicket(one, { kind: 'first', person: null, factor: false });

function invited(one: Desk) {
	const { id } = addPerson(one, { login: 'shen', name: '沈小满', roles: ['editor'] });
	return { id, ticket: giveTicket(one, { kind: 'invitation', person: id, factor: false }) };
}

test.each([
	['first', 1],
	['invitation', 48],
	['reset', 48],
] as const)('one of the kind “%s” is good for %i hours', async (kind, hours) => {
	const one = desk();
	const { id } = person(one, 'shen', 'editor');
	const ticket = giveTicket(one, { kind, person: kind === 'first' ? null : id, factor: false });
	one.pass(hours * hour - 1);
	expect(seeTicket(one, ticket).kind).toBe(kind);
	one.pass(1);
	expect(await refusalOf(() => seeTicket(one, ticket))).toMatchObject({ status: 410 });
	expect(await refusalOf(() => takeTicket(one, ticket))).toMatchObject({ status: 410 });
});

test('an invitation is accepted once: the second time it is over', async () => {
	const one = desk();
	const { id, ticket } = invited(one);
	expect((await accept(one, { ticket, password: fresh })).person).toMatchObject({ id });
	const again = await refusalOf(() => accept(one, { ticket, password: `${fresh}又一次` }));
	expect(again).toMatchObject({ status: 410 });
	expect(await checkPassword(one, { login: 'shen', password: fresh }, stranger)).toBeDefined();
});

test('of four who come with it at once one gets it', { timeout: 60_000 }, async () => {
	const one = desk();
	const { ticket } = invited(one);
	const all = await Promise.allSettled(
		Array.from({ length: 4 }, (_, who) => accept(one, { ticket, password: `${fresh}${who}` })),
	);
	expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a password that is not taken leaves it good', async () => {
	const one = desk();
	const { ticket } = invited(one);
	expect(await refusalOf(() => accept(one, { ticket, password: '123456789012' }))).toMatchObject({
		status: 400,
	});
	expect(seeTicket(one, ticket).kind).toBe('invitation');
});

test('who was invited and has not come cannot sign in with any password', async () => {
	const one = desk();
	invited(one);
	for (const given of ['', password])
		await refusalOf(() => checkPassword(one, { login: 'shen', password: given }, stranger));
	expect(findByLogin(one, 'shen')?.password).toBeNull();
});

test('only the last address given to a person is good', async () => {
	const one = desk();
	const { id, ticket } = invited(one);
	const later = giveTicket(one, { kind: 'invitation', person: id, factor: false });
	expect(await refusalOf(() => seeTicket(one, ticket))).toMatchObject({ status: 410 });
	expect(seeTicket(one, later).person).toBe(id);
});

test('a new password ends what was open with the old one', async () => {
	const one = desk();
	const { id } = person(one, 'shen', 'editor');
	const token = startSession(one, id, 'in');
	const ticket = giveTicket(one, { kind: 'reset', person: id, factor: false });
	await accept(one, { ticket, password: fresh });
	expect(findSession(one, token)).toBeUndefined();
});

test('a new password leaves the second factor, unless that was lost as well', async () => {
	const one = desk();
	const { id } = person(one, 'shen', 'editor');
	const set = one.db.prepare("UPDATE person SET secret = 'GEZDGNBVGY3TQOJQ' WHERE id = ?");
	set.run(id);
	await accept(one, {
		ticket: giveTicket(one, { kind: 'reset', person: id, factor: false }),
		password: fresh,
	});
	expect(findById(one, id)?.secret).not.toBeNull();
	await accept(one, {
		ticket: giveTicket(one, { kind: 'reset', person: id, factor: true }),
		password: fresh,
	});
	expect(findById(one, id)?.secret).toBeNull();
});

test('the first administrator names himself, and there is no second first', async () => {
	const one = desk();
	const given = { password: fresh, login: 'Xu', name: '许桂芳' };
	const { person: administrator } = await accept(one, { ticket: first(one), ...given });
	expect(administrator).toMatchObject({ login: 'xu', roles: ['administrator'] });
	const late = { ticket: first(one), password: fresh, login: 'lu', name: '陆知远' };
	expect(await refusalOf(() => accept(one, late))).toMatchObject({ status: 410 });
	expect(findByLogin(one, 'lu')).toBeUndefined();
});

test('whoever is invited cannot choose another name by asking', async () => {
	const one = desk();
	const { ticket } = invited(one);
	const given = { ticket, password: fresh, login: 'boss', name: '许桂芳' };
	expect((await accept(one, given)).person).toMatchObject({ login: 'shen', name: '沈小满' });
});

test('the address of one who was removed is over', async () => {
	const one = desk();
	const { id, ticket } = invited(one);
	one.db.prepare('DELETE FROM person WHERE id = ?').run(id);
	expect(await refusalOf(() => seeTicket(one, ticket))).toMatchObject({ status: 410 });
});

test('the database knows only its hash', () => {
	const one = desk();
	const { ticket } = invited(one);
	expect(JSON.stringify(one.db.prepare('SELECT * FROM ticket').all())).not.toContain(ticket);
	setPassword(one, 1, 'x');
});

test.each(['', 'x', 'A'.repeat(43)])('%j opens nothing', async (ticket) => {
	expect(await refusalOf(() => seeTicket(desk(), ticket))).toMatchObject({ status: 410 });
});
