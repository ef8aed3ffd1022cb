/** A browser before an office: what it sends about accounts, and the cookies it is given. */
import { afterEach, beforeEach } from 'vitest';
import { password } from './desk.ts';
import { servedOffice, type Answer, type Attempt, type ServedOffice } from './office.ts';

/** A password that nobody in the office has yet. */
export const fresh = '五楼王姨家的猫叫团团';

export const cookies = ({ headers }: Answer) => [headers['set-cookie'] ?? []].flat();

/** Value of the session's cookie that an answer sets. */
export const tokenIn = (answer: Answer) =>
	cookies(answer)
		.map((cookie) => /^__Host-linli=([^;]*)/.exec(cookie)?.[1])
		.find((value) => value !== undefined);

/** A new office for each test of a file. */
export function browser() {
	let one: ServedOffice;
	beforeEach(async () => {
		one = await servedOffice();
	});
	afterEach(() => one.close());
	const accounts = (action: string, body: unknown = {}, more: Attempt = {}) =>
		one.send({ url: `/admin/api/accounts/${action}`, body, ...more });
	const signIn = (login: string, more: Attempt = {}, given = password) =>
		accounts('sign-in', { login, password: given }, more);
	return { office: () => one, accounts, signIn };
}
