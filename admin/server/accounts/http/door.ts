/** The door of the editor's server in an office: who has signed in comes in, and does what his roles let him do. */
import type { IncomingMessage } from 'node:http';
import type { Asker, Door } from '../../door.ts';
import { guardAction, guardMedia, type Whence } from '../../guard.ts';
import type { Action, Actions } from '../../protocol.ts';
import { RequestError } from '../../request-error.ts';
import type { ReviewRecord } from '../../saving/review-record.ts';
import type { Accounts } from '../accounts.ts';
import type { Event } from '../events.ts';
import { log } from '../log.ts';
import type { Person } from '../people.ts';
import { actions, deeds, deedsOf, passive } from '../permissions.ts';
import { allReturned, forgetArticle, forgetAuthors, keptOf, noteTurn } from '../reviews.ts';
import { roles } from '../roles.ts';
import { noteUse } from '../sessions.ts';
import { refuseWithoutRole, signedIn } from './admitting.ts';
import { sessionIn } from './cookies.ts';
import { orBusy } from './or-busy.ts';

export interface DoorOptions {
	accounts: Accounts;
	whence: Whence;
	/** Where a request comes from. */
	addressOf: (request: IncomingMessage) => string;
}

/** What of a save or a removal the log says: a place each, never a text. */
function placesOf<A extends Action>(action: A, ask: Actions[A]['ask']): string[] {
	if (action === 'remove' || action === 'discard')
		return [(ask as Actions['remove' | 'discard']['ask']).path];
	if (action === 'saveAll') {
		const { what, files } = ask as Actions['saveAll']['ask'];
		return files.map(({ path }) => `${what} ${path}`);
	}
	const { what, file, media } = ask as Actions['save']['ask'];
	return [`${what} ${file?.path ?? media[0]?.path ?? ''}`];
}

const events: Partial<Record<Action, Event>> = {
	save: 'saved',
	saveAll: 'saved',
	remove: 'deleted',
	discard: 'deleted',
};

function recordIn(accounts: Accounts): ReviewRecord {
	return {
		of: (file) => orBusy(() => keptOf(accounts, file)),
		returned: () => orBusy(() => allReturned(accounts)),
		note: (file, turn) => orBusy(() => noteTurn(accounts, file, turn)),
		published: (file) => orBusy(() => forgetAuthors(accounts, file)),
		removed: (file) => orBusy(() => forgetArticle(accounts, file)),
	};
}

function askerOf(options: DoorOptions, request: IncomingMessage, person: Person): Asker {
	const { accounts, addressOf } = options;
	const token = sessionIn(request);
	const address = addressOf(request);
	const { name, id, login } = person;
	return {
		name,
		id,
		login,
		...(person.roles.includes('administrator') ? { accounts: true } : {}),
		deeds: deedsOf(person.roles),
		record: recordIn(accounts),
		// Asked again: the roles may have changed while the body came in, or while others saved.
		may: (deed) =>
			orBusy(() => {
				const about = { what: deed, address };
				refuseWithoutRole(accounts, signedIn(accounts, token), deeds[deed], about);
			}),
		did: (action, ask) => {
			const event = events[action];
			if (!event) return;
			for (const detail of placesOf(action, ask))
				log(accounts, event, { person: name, address, detail });
		},
	};
}

/** A window is its opener's: what stands in it is not sent under the name of who has signed in since in the same browser. */
function refuseAnother({ headers }: IncomingMessage, { id, name }: Person): void {
	const window = headers['x-linli-person'];
	if (window === undefined || window === String(id)) return;
	const message = `现在登录的是${name}，这一页是另一位打开的，没有送出去。您写的还在这一页上，先不要关。`;
	throw new RequestError(401, { error: 'session', message });
}

export function officeDoor(options: DoorOptions): Door {
	const { accounts, whence, addressOf } = options;

	const enter = (request: IncomingMessage, what: string, needed: typeof roles | Action) =>
		orBusy(() => {
			const allowed = typeof needed === 'string' ? actions[needed].roles : needed;
			const about = { what, address: addressOf(request) };
			return refuseWithoutRole(accounts, signedIn(accounts, sessionIn(request)), allowed, about);
		});

	return {
		guard: (request) => guardAction(request, whence),
		admit: (request, action) => {
			const { session, person } = enter(request, action, action);
			refuseAnother(request, person);
			if (!passive.includes(action)) orBusy(() => noteUse(accounts, session));
			return askerOf(options, request, person);
		},
		admitMedia: (request) => {
			guardMedia(request, whence);
			enter(request, 'media', roles);
		},
	};
}
