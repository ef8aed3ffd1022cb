/** The way in: name and password, then the second factor. A stranger learns neither by words nor by time who has an account. */
import { wallTime } from '../../../src/lib/clock.ts';
import { RequestError } from '../request-error.ts';
import type { Accounts } from './accounts.ts';
import { isKnownDevice } from './known-device.ts';
import { log } from './log.ts';
import { isPassword } from './passwords.ts';
import { findById, findByLogin, loginOf, type Person } from './people.ts';
import { isNeeded, takeCode, takeRecoveryCode } from './second-factor.ts';
import type { Stage } from './sessions.ts';
import { count, forget, uncount, type Counter } from './throttle.ts';

/** Who knocks, as far as it can be told. */
export interface Caller {
	/** Of the network; an office shares one. */
	address: string;
	/** Cookie of a device known from before. */
	device: string | undefined;
}

/** A person types wrongly now and then; an office shares one address. */
const free = { account: 5, address: 10 } as const;

/** What was tried is not held against whoever shares the address. */
interface Attempt {
	own: Counter;
	address?: Counter;
}

function attemptOf(
	accounts: Accounts,
	what: 'password' | 'code',
	login: string,
	person: Person | undefined,
	{ address, device }: Caller,
): Attempt {
	const own = { key: `${what}:account:${login}`, free: free.account };
	if (person && isKnownDevice(accounts, person, device))
		return { own: { ...own, key: `${what}:device:${login}` } };
	return { own, address: { key: `${what}:address:${address}`, free: free.address } };
}

/** @throws RequestError when it is too soon; else it is counted */
function begin(accounts: Accounts, { own, address }: Attempt): void {
	const wait = count(accounts, address ? [own, address] : [own]);
	if (wait === 0) return;
	const seconds = Math.ceil(wait / 1_000);
	const message = `试得太快了，请等 ${seconds} 秒再试。`;
	throw new RequestError(429, { error: 'slow', message, seconds });
}

function forgive(accounts: Accounts, { own, address }: Attempt): void {
	forget(accounts, own.key);
	if (address) uncount(accounts, address.key);
}

const refusedSignIn = () =>
	new RequestError(401, {
		error: 'refused',
		message: '登录名或密码不对。忘了密码，请找管理员要一个重设的地址。',
	});

/** @returns who it is @throws RequestError with the same words for a wrong name and a wrong password */
export async function checkPassword(
	accounts: Accounts,
	{ login, password }: { login: string; password: string },
	caller: Caller,
): Promise<Person> {
	const person = findByLogin(accounts, login);
	const attempt = attemptOf(accounts, 'password', loginOf(login), person, caller);
	begin(accounts, attempt);
	const right = await isPassword(password, person?.password ?? null);
	// While it was worked out the account may have gone, or its password have changed.
	const still = person && findById(accounts, person.id);
	if (!right || !still || still.password !== person.password) {
		log(accounts, 'sign-in-refused', { person: person?.name, address: caller.address });
		throw refusedSignIn();
	}
	forgive(accounts, attempt);
	return still;
}

/** A code of the phone, or one from the paper. @throws RequestError when it is wrong, was used, or comes too soon */
export function checkCode(accounts: Accounts, person: Person, code: string, caller: Caller): void {
	const attempt = attemptOf(accounts, 'code', person.login, person, caller);
	begin(accounts, attempt);
	const { name } = person;
	const { address } = caller;
	const digits = code.normalize('NFKC').replace(/\s/g, '');
	if (takeRecoveryCode(accounts, person.id, digits))
		log(accounts, 'recovery-used', { person: name, address });
	else if (!takeCode(accounts, person, digits)) {
		log(accounts, 'code-refused', { person: name, address });
		throw wrongCode(accounts);
	}
	forgive(accounts, attempt);
}

/** The commonest reason is a phone whose clock is wrong. */
export function wrongCode({ now }: Accounts): RequestError {
	const time = wallTime(new Date(now()));
	return new RequestError(401, {
		error: 'refused',
		message: `动态码不对，或者已经用过。请等下一个再试。服务器现在是 ${time}，手机的时间差得多，码就不对。`,
	});
}

/** How far the password alone leads. */
export function stageFor({ secondFactor }: Accounts, { secret, roles }: Person): Stage {
	if (secret !== null) return 'code';
	return isNeeded(secondFactor(), roles) ? 'enrol' : 'in';
}
