/** What the pages of the accounts and the office server say to each other: `POST /admin/api/accounts/<action>`, JSON both ways. */
import type { Event } from '../events.ts';
import type { LogRow } from '../log.ts';
import type { Role } from '../roles.ts';
import type { TicketKind } from '../tickets.ts';

type Nothing = Record<string, never>;

/** What comes next: the code, its setting up, or the desk. */
export interface Next {
	stage: 'code' | 'enrol' | 'in';
}

/** A QR code: an SVG path on a square of so many units, white all round. */
export interface Qr {
	size: number;
	path: string;
}

/** Shown once. */
export interface OneTime {
	address: string;
	qr: Qr;
	/** How long it is good. */
	hours: number;
}

export interface Account {
	id: number;
	login: string;
	name: string;
	roles: Role[];
	/** false: the invitation has not been accepted yet. */
	active: boolean;
	/** Whether there is a second factor. */
	factor: boolean;
}

/** What the doctor says of one thing: all well, somebody's to decide, or to be mended; with what to do. */
export interface Examined {
	about: string;
	state: 'good' | 'look' | 'mend';
	said: string;
	remedy?: string;
}

export interface GivenLink {
	id: number;
	by: string;
	at: string;
	/** Its last day. */
	until: string;
	/** How often. */
	opened: number;
	mine: boolean;
}

export interface AccountActions {
	me: { ask: Nothing; answer: { stage: 'out' } | (Account & Next & { recoveryCodes: number }) };
	'sign-in': { ask: { login: string; password: string }; answer: Next };
	/** A code of the phone, or one from the paper. */
	code: { ask: { code: string }; answer: Next };
	/** Begins to set a second factor up: for a phone's camera, or to type. */
	'enrol-begin': { ask: Nothing; answer: { secret: string; qr: Qr } };
	/** Its first code; the answer's codes are shown once. */
	enrol: { ask: { code: string }; answer: Next & { recoveryCodes: string[] } };
	/** Somebody types: the session is in use. */
	alive: { ask: Nothing; answer: Nothing };
	'sign-out': { ask: Nothing; answer: Nothing };
	/** On every device. */
	'end-mine': { ask: Nothing; answer: Nothing };
	/** The password again, before what concerns accounts. */
	confirm: { ask: { password: string }; answer: Nothing };
	password: { ask: { password: string; fresh: string }; answer: Nothing };
	/** What a one-time address is for; it stays good. */
	look: { ask: { ticket: string }; answer: { kind: TicketKind; login?: string; name?: string } };
	accept: {
		ask: { ticket: string; password: string; login?: string; name?: string };
		answer: Next & { login: string };
	};
	people: { ask: Nothing; answer: { people: Account[] } };
	invite: { ask: { login: string; name: string; roles: Role[] }; answer: OneTime };
	/** An invitation again, or a new password; `factor`: for one who has lost the phone as well. */
	reset: { ask: { id: number; factor: boolean }; answer: OneTime };
	roles: { ask: { id: number; roles: Role[] }; answer: Account };
	remove: { ask: { id: number }; answer: Nothing };
	/** Of another, on every device. */
	end: { ask: { id: number }; answer: Nothing };
	/** A page of it, newest first; with everybody named in it, and its kinds in words. */
	log: {
		ask: { before?: number; person?: string; what?: Event; from?: string; to?: string };
		answer: { rows: LogRow[]; more: boolean; people: string[]; kinds: Record<Event, string> };
	};
	/** An address that shows one version of an article to whoever has it. */
	'review-give': {
		ask: { path: string; days: number };
		answer: { address: string; until: string };
	};
	/** Those that are good. */
	'review-links': { ask: { path: string }; answer: { links: GivenLink[] } };
	'review-end': { ask: { id: number }; answer: Nothing };
	/** What is wanted after something has happened, as one file. */
	bundle: { ask: Nothing; answer: { name: string; text: string } };
	/** As `npm run doctor` tells it. */
	doctor: { ask: Nothing; answer: { lines: Examined[] } };
}
export type AccountAction = keyof AccountActions;
