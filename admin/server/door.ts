/** Who may come in and what he may do: on one's own computer whoever sits there, all of it; in an office who has signed in. */
import type { IncomingMessage } from 'node:http';
import type { Deed } from './office-protocol.ts';
import type { Action, Actions } from './protocol.ts';
import { guardAction, guardMedia } from './guard.ts';
import type { ReviewRecord } from './saving/review-record.ts';

export interface Asker {
	/** Who has signed in; undefined where the name is typed and believed. */
	name?: string;
	id?: number;
	/** What is typed to sign in. */
	login?: string;
	/** Looks after the accounts of an office. */
	accounts?: true;
	/** In an office: all that he may do. */
	deeds?: readonly Deed[];
	/** In an office: who has written and reviewed what. */
	record?: ReviewRecord;
	/** @throws RequestError when he may not */
	may: (deed: Deed) => void;
	/** Told what was done. */
	did: <A extends Action>(action: A, ask: Actions[A]['ask']) => void;
}

export interface Door {
	/** Whether the request comes from the editor's own page. @throws RequestError */
	guard: (request: IncomingMessage) => void;
	/** Before the body is read. @throws RequestError unless somebody asks who may */
	admit: (request: IncomingMessage, action: Action) => Asker;
	/** @throws RequestError unless somebody asks who may see pictures of drafts */
	admitMedia: (request: IncomingMessage) => void;
}

const whoeverSitsHere: Asker = { may: () => undefined, did: () => undefined };

/** One's own computer: the loopback alone, and no password. */
export const ownComputer: Door = {
	guard: (request) => guardAction(request),
	admit: () => whoeverSitsHere,
	admitMedia: (request) => guardMedia(request),
};
