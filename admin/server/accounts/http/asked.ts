/** What an action of the accounts works with: who asks, and the cookies of the answer. */
import { RequestError } from '../../request-error.ts';
import type { Accounts } from '../accounts.ts';
import type { Event } from '../events.ts';
import { log } from '../log.ts';
import type { Reviewing } from '../review-links.ts';
import { personAt, type Person } from '../people.ts';
import type { Session } from '../sessions.ts';
import type { Caller } from '../sign-in.ts';
import type { Examined } from './protocol.ts';

export interface Asked {
	accounts: Accounts;
	caller: Caller;
	/** undefined: nobody is signed in. */
	session: Session | undefined;
	/** Where one-time addresses lead: `https://office.example`. */
	origin: string;
	/** What is told of the published site where something has happened. */
	site: () => Promise<object>;
	/** What the doctor says of the server. */
	examine: () => Promise<Examined[]>;
	/** Undefined: no review links are given here. */
	review: Reviewing | undefined;
	/** @param token undefined: takes the cookie away */
	setSession: (token: string | undefined) => void;
	/** The browser is known from now on. */
	setDevice: (mark: string) => void;
}

export function nobody(): RequestError {
	const message = '还没有登录，或者登录已经过时了。请重新登录；您写的还在这一页上，先不要关。';
	return new RequestError(401, { error: 'session', message });
}

/** @throws RequestError when nobody is signed in */
export function whoAsks({ session, accounts }: Asked): { session: Session; person: Person } {
	if (!session) throw nobody();
	return { session, person: personAt(accounts, session.person) };
}

/** Writes down who did what, and to whom. */
export function note(asked: Asked, event: Event, by: Person | undefined, detail?: string): void {
	log(asked.accounts, event, { person: by?.name, address: asked.caller.address, detail });
}
