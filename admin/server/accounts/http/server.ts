/** The accounts' side of the office server, `POST /admin/api/accounts/<action>`, and the door of the editor's. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answering, say } from '../../answering.ts';
import type { Door } from '../../door.ts';
import { fromHere, fromOrigin, guardAction } from '../../guard.ts';
import { readJson, type BodyLimits } from '../../request-body.ts';
import { refused } from '../../request-error.ts';
import type { Accounts } from '../accounts.ts';
import type { Reviewing } from '../review-links.ts';
import { addressOf } from './address.ts';
import { refuseAction, signedIn } from './admitting.ts';
import type { Asked } from './asked.ts';
import { deviceIn, sessionIn, setDevice, setSession } from './cookies.ts';
import { officeDoor } from './door.ts';
import { answerAccount } from './handlers.ts';
import { orBusyLater } from './or-busy.ts';
import type { Examined } from './protocol.ts';
import { showReview } from './review.ts';
import { askedOf, isAccountAction } from './requests.ts';

const begin = '/admin/api/accounts/';
const limits: BodyLimits = { bytes: 16 * 1_024, milliseconds: 10_000 };

export interface AccountsServer {
	door: Door;
	/** @returns false when the address is not the accounts' */
	handle: (request: IncomingMessage, response: ServerResponse) => boolean;
	/** Whether a browser that asks for a page is signed in. */
	isIn: (request: IncomingMessage) => boolean;
}

export interface AccountsServerOptions {
	accounts: Accounts;
	/** Where the office opens its editor, with a proxy before us; undefined: this machine alone. */
	origin: URL | undefined;
	/** Where it is opened on this machine: `http://127.0.0.1:4321`. */
	here: () => string;
	/** What is told of the published site where something has happened; releases, versions. */
	site?: () => Promise<object>;
	/** What the doctor says of the server. */
	examine?: () => Promise<Examined[]>;
	review?: Reviewing;
}

export function accountsServer(options: AccountsServerOptions): AccountsServer {
	const { accounts, origin, here, review } = options;
	const { site = () => Promise.resolve({}), examine = () => Promise.resolve([]) } = options;
	const whence = origin ? fromOrigin(origin) : fromHere;
	const from = (request: IncomingMessage) => addressOf(request, origin !== undefined);

	function askedBy(request: IncomingMessage, response: ServerResponse): Asked {
		const who = signedIn(accounts, sessionIn(request));
		return {
			accounts,
			caller: { address: from(request), device: deviceIn(request) },
			session: who?.session,
			origin: origin?.origin ?? here(),
			site,
			examine,
			review,
			setSession: (token) => setSession(response, token),
			setDevice: (mark) => setDevice(response, mark),
		};
	}

	async function act(request: IncomingMessage, response: ServerResponse): Promise<void> {
		guardAction(request, whence);
		const action = (request.url ?? '').slice(begin.length);
		if (!isAccountAction(action)) throw refused('没有这个操作。请刷新这一页再试。', 404);
		const permitted = () =>
			refuseAction(accounts, signedIn(accounts, sessionIn(request)), action, from(request));
		permitted();
		const ask = askedOf(action, await readJson(request, limits));
		// Again: whoever was let in may have been put out while the body came.
		permitted();
		say(response, 200, await answerAccount(action, askedBy(request, response), ask));
	}

	return {
		door: officeDoor({ accounts, whence, addressOf: from }),
		handle: (request, response) => {
			if (showReview({ accounts, review }, request, response, from(request))) return true;
			if (!request.url?.startsWith(begin)) return false;
			answering(request, response, (...both) => orBusyLater(() => act(...both)));
			return true;
		},
		isIn: (request) => signedIn(accounts, sessionIn(request))?.session.stage === 'in',
	};
}
