/**
 * A device that somebody has signed in from before is known again by a signed cookie. Its attempts are counted by
 * themselves, so that whoever guesses from elsewhere does not slow its owner.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Accounts } from './accounts.ts';
import type { Person } from './people.ts';

/** With another password every device is a stranger again. */
function markOf({ deviceKey }: Accounts, { id, password }: Person): Buffer {
	return createHmac('sha256', deviceKey).update(`${id} ${password}`).digest();
}

/** The cookie's value. */
export function deviceMark(accounts: Accounts, person: Person): string {
	return markOf(accounts, person).toString('base64url');
}

/** Whether this person has signed in from there. */
export function isKnownDevice(accounts: Accounts, person: Person, mark: string | undefined) {
	const given = Buffer.from(mark ?? '', 'base64url');
	const right = markOf(accounts, person);
	return person.password !== null && given.length === right.length && timingSafeEqual(given, right);
}
