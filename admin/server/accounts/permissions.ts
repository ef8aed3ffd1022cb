/** The one table of who may do what on the office server. The compiler asks for a line for every action and every deed. */
import type { Deed } from '../office-protocol.ts';
import type { Action } from '../protocol.ts';
import type { AccountAction } from './http/protocol.ts';
import { roles, type Role } from './roles.ts';
import type { Stage } from './sessions.ts';

/** `anyone`: also who is not signed in; a stage: who has come so far, and no further; roles: who is in and has one of them. */
export type Allowed = 'anyone' | readonly Stage[] | { roles: readonly Role[] };

/** Whoever is signed in, whatever for. */
const all = { roles };
const writing = { roles: ['editor', 'reviewer', 'publisher'] } as const;
const administrator = { roles: ['administrator'] } as const;

/** Of the editor's actions. A save is also held against what it comes to: `deeds`. */
export const actions: Readonly<Record<Action, { roles: readonly Role[] }>> = {
	info: all,
	who: all,
	list: all,
	todo: all,
	bin: all,
	// Who answers for what is public, and who looks after the office.
	personal: { roles: ['reviewer', 'publisher', 'administrator'] },
	entries: all,
	read: all,
	media: all,
	library: all,
	discard: writing,
	history: all,
	version: all,
	status: all,
	look: all,
	codes: all,
	send: all,
	save: all,
	saveAll: all,
	remove: writing,
	takeOut: all,
	keep: all,
	copies: all,
	copy: all,
	forget: all,
	present: all,
};

export const deeds: Readonly<Record<Deed, readonly Role[]>> = {
	write: ['editor', 'reviewer', 'publisher'],
	publish: ['publisher'],
	alert: ['publisher'],
	settings: ['administrator'],
	review: ['reviewer'],
	finalReview: ['publisher'],
	return: ['reviewer', 'publisher'],
	removeAnothers: ['reviewer', 'publisher'],
};

/** Of the accounts' own. */
export const accountActions: Readonly<Record<AccountAction, Allowed>> = {
	me: 'anyone',
	'sign-in': 'anyone',
	look: 'anyone',
	accept: 'anyone',
	code: ['code'],
	'enrol-begin': ['enrol', 'in'],
	enrol: ['enrol', 'in'],
	alive: ['in'],
	'sign-out': ['code', 'enrol', 'in'],
	'end-mine': ['in'],
	confirm: ['in'],
	password: ['in'],
	people: administrator,
	invite: administrator,
	reset: administrator,
	roles: administrator,
	remove: administrator,
	end: administrator,
	log: administrator,
	'review-give': writing,
	'review-links': all,
	'review-end': all,
	bundle: administrator,
	doctor: administrator,
};

/** What concerns accounts wants a password of the last quarter of an hour: somebody may have gone for tea. */
export const wantsPassword: readonly AccountAction[] = [
	...(['enrol-begin', 'enrol', 'invite', 'reset', 'roles', 'remove', 'end', 'bundle'] as const),
];

/** What the desk asks by itself is no use of a session: else it would never end. */
export const passive: readonly (Action | AccountAction)[] = [
	...(['status', 'who', 'me', 'keep', 'present'] as const),
];

/** All that somebody with these roles may do. */
export function deedsOf(given: readonly Role[]): Deed[] {
	const all = Object.entries(deeds) as [Deed, readonly Role[]][];
	return all
		.filter(([, needed]) => needed.some((role) => given.includes(role)))
		.map(([deed]) => deed);
}
