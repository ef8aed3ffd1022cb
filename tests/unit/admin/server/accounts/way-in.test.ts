/** The way in, as a browser goes it: cookies, one-time addresses, codes. */
import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { freshSecret } from '../../../../../admin/server/accounts/second-factor.ts';
import { startSession } from '../../../../../admin/server/accounts/sessions.ts';
import { giveTicket } from '../../../../../admin/server/accounts/tickets.ts';
import { browser, cookies, fresh, tokenIn } from './browser.ts';

const { accounts, office, signIn } = browser();

/** What a phone shows now. */
const codeOf = (secret: string) =>
	new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: office().now() });

/** Gives the publisher a second factor, as if it had been set up long ago. */
function withFactor(): string {
	const secret = freshSecret();
	const set = office().db.prepare('UPDATE person SET secret = ? WHERE id = ?');
	set.run(secret, office().people.publisher.id);
	return secret;
}

test('an editor comes in by the password; the cookie is for this host, https and no script', async () => {
	const answer = await signIn('shen');
	expect(answer.body).toEqual({ stage: 'in' });
	for (const cookie of cookies(answer)) {
		expect(cookie).toMatch(
			/^__Host-linli(-device)?=[\w-]+; Path=\/; Secure; HttpOnly; SameSite=Strict/,
		);
		expect(cookie).not.toMatch(/domain/i);
	}
	const token = tokenIn(answer);
	expect((await accounts('me', {}, { token })).body).toMatchObject({ name: '沈小满', stage: 'in' });
	expect((await office().send({ url: '/admin/api/todo', token })).status).toBe(200);
});

test('who has publishing or accounts to look after sets up a second factor first', async () => {
	const answer = await signIn('jiang');
	expect(answer.body).toEqual({ stage: 'enrol' });
	const token = tokenIn(answer);
	expect((await office().send({ url: '/admin/api/todo', token })).status).toBe(401);
	const begun = await accounts('enrol-begin', {}, { token });
	const { secret, qr } = begun.body as { secret: string; qr: { path: string } };
	expect(qr.path).toMatch(/^M/);
	const done = await accounts('enrol', { code: codeOf(secret) }, { token });
	expect(done.body).toMatchObject({ stage: 'in' });
	expect((done.body as { recoveryCodes: string[] }).recoveryCodes).toHaveLength(10);
	expect((await accounts('me', {}, { token })).body).toEqual({ stage: 'out' });
	expect((await office().send({ url: '/admin/api/todo', token: tokenIn(done) ?? '' })).status).toBe(
		200,
	);
});

test('password, then code; the name of the session is another after each step', async () => {
	const secret = withFactor();
	const first = await signIn('jiang');
	expect(first.body).toEqual({ stage: 'code' });
	const half = tokenIn(first) ?? '';
	const second = await accounts('code', { code: codeOf(secret) }, { token: half });
	expect(second.body).toEqual({ stage: 'in' });
	expect(tokenIn(second)).not.toBe(half);
	expect((await accounts('me', {}, { token: half })).body).toEqual({ stage: 'out' });
});

test('a code that was taken is not taken again in another browser', async () => {
	const secret = withFactor();
	const code = codeOf(secret);
	const first = tokenIn(await signIn('jiang'));
	expect((await accounts('code', { code }, { token: first })).status).toBe(200);
	const second = tokenIn(await signIn('jiang'));
	expect((await accounts('code', { code }, { token: second })).status).toBe(401);
});

test('a session laid into the browser before is not the one that is signed in', async () => {
	const laid = startSession(office(), office().people.nobody.id, 'in');
	const answer = await signIn('shen', { token: laid });
	expect(tokenIn(answer)).not.toBe(laid);
	expect((await accounts('me', {}, { token: laid })).body).toEqual({ stage: 'out' });
	const invented = await signIn('shen', { token: 'A'.repeat(43) });
	expect(tokenIn(invented)).not.toBe('A'.repeat(43));
});

test('an invitation: looked at as often as one likes, taken up once', async () => {
	const token = office().tokenOf('administrator');
	const invited = await accounts(
		'invite',
		{ login: 'wang', name: '王小梅', roles: ['editor'] },
		{ token },
	);
	const { address, hours } = invited.body as { address: string; hours: number };
	expect(address).toMatch(/^https:\/\/bianji\.example\/admin\/sign-in\/#ticket=[\w-]{43}$/);
	expect(hours).toBe(48);
	const ticket = address.split('=')[1];
	for (let look = 0; look < 2; look += 1)
		expect((await accounts('look', { ticket })).body).toMatchObject({ name: '王小梅' });
	const done = await accounts('accept', { ticket, password: fresh });
	expect(done.body).toEqual({ stage: 'in', login: 'wang' });
	expect((await accounts('accept', { ticket, password: fresh })).status).toBe(410);
	expect((await accounts('look', { ticket })).status).toBe(410);
	expect((await signIn('wang', {}, fresh)).status).toBe(200);
});

test('a new password alone does not lead past the second factor', async () => {
	withFactor();
	const { id } = office().people.publisher;
	const ticket = giveTicket(office(), { kind: 'reset', person: id, factor: false });
	const answer = await accounts('accept', { ticket, password: fresh });
	expect(answer.body).toMatchObject({ stage: 'code' });
	expect(
		(await office().send({ url: '/admin/api/todo', token: tokenIn(answer) ?? '' })).status,
	).toBe(401);
});

test('signed out is signed out, with the cookie taken away', async () => {
	const token = tokenIn(await signIn('shen'));
	const answer = await accounts('sign-out', {}, { token });
	expect(cookies(answer)[0]).toMatch(/^__Host-linli=; .*Max-Age=0/);
	expect((await office().send({ url: '/admin/api/todo', token: token ?? '' })).status).toBe(401);
});
