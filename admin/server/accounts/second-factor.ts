/** The second factor: codes of half a minute (RFC 6238, library: otpauth), each taken once, and recovery codes on paper. */
import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Accounts, SecondFactor } from './accounts.ts';
import { atOnce } from './database.ts';
import type { Person } from './people.ts';
import type { Role } from './roles.ts';
import { hashOfToken } from './token.ts';

/** Seconds that a code is for. */
const period = 30;

const totp = (secret: string, login = '') =>
	new TOTP({ issuer: '邻里编辑部', label: login, secret: Secret.fromBase32(secret), period });

/** Base32, 160 bits. */
export function freshSecret(): string {
	return new Secret({ size: 20 }).base32;
}

/** `otpauth://…`, for the QR code. */
export function addressOfSecret(secret: string, login: string): string {
	return totp(secret, login).toString();
}

/** Whether the settings ask for one of somebody with these roles. */
export function isNeeded(asked: SecondFactor, roles: readonly Role[]): boolean {
	if (asked === 'all') return true;
	if (asked === 'none') return false;
	return roles.includes('publisher') || roles.includes('administrator');
}

/** The half minute a code is of; a phone's clock may be half a minute off. undefined: it is wrong */
function stepOf(secret: string, code: string, now: number): number | undefined {
	const delta = totp(secret).validate({ token: code, timestamp: now, window: 1 });
	return delta === null ? undefined : Math.floor(now / 1_000 / period) + delta;
}

/** Takes a code that was not taken before, nor one of a later half minute. @returns whether it was right */
export function takeCode({ db, now }: Accounts, person: Person, code: string): boolean {
	const step = person.secret === null ? undefined : stepOf(person.secret, code, now());
	if (step === undefined) return false;
	const taken = db.prepare('UPDATE person SET step = ? WHERE id = ? AND step < ?');
	return taken.run(step, person.id, step).changes === 1;
}

const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

/** `k7mp-x2qd-9rtv-hw3n`: 31 letters that are not taken for one another; about 79 bits. */
function recoveryCode(): string {
	// Bytes past the last multiple of 31 would make some letters likelier.
	const bytes = [...randomBytes(64)].filter((byte) => byte < 248).slice(0, 16);
	const letters = bytes.map((byte) => alphabet[byte % alphabet.length] ?? '').join('');
	return letters.match(/.{4}/g)?.join('-') ?? '';
}

const plain = (code: string) =>
	code
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^0-9a-z]/g, '');

/** Ten new ones in place of those before, shown this once. */
function giveRecoveryCodes({ db }: Accounts, person: number): string[] {
	db.prepare('DELETE FROM recovery WHERE person = ?').run(person);
	const codes = Array.from({ length: 10 }, recoveryCode);
	const insert = db.prepare('INSERT INTO recovery VALUES (?, ?)');
	for (const code of codes) insert.run(hashOfToken(plain(code)), person);
	return codes;
}

/** @returns whether it was one of the person's; it is none any more */
export function takeRecoveryCode({ db }: Accounts, person: number, code: string): boolean {
	const take = db.prepare('DELETE FROM recovery WHERE person = ? AND hash = ?');
	return take.run(person, hashOfToken(plain(code))).changes === 1;
}

export function recoveryCodesLeft({ db }: Accounts, person: number): number {
	const count = db.prepare('SELECT count(*) AS n FROM recovery WHERE person = ?').get(person);
	return (count as { n: number }).n;
}

/** Sets the factor up, if the code shows that the phone has it. @returns the recovery codes, or undefined for a wrong code */
export function setUpFactor(
	accounts: Accounts,
	person: number,
	secret: string,
	code: string,
): string[] | undefined {
	const step = stepOf(secret, code, accounts.now());
	if (step === undefined) return undefined;
	return atOnce(accounts.db, () => {
		const set = accounts.db.prepare('UPDATE person SET secret = ?, step = ? WHERE id = ?');
		set.run(secret, step, person);
		return giveRecoveryCodes(accounts, person);
	});
}

/** For one who has lost phone and paper. */
export function dropFactor({ db }: Accounts, person: number): void {
	db.prepare('UPDATE person SET secret = NULL, step = 0 WHERE id = ?').run(person);
	db.prepare('DELETE FROM recovery WHERE person = ?').run(person);
}
