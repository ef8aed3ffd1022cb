/** The two cookies: who is signed in, and a device known from before. No other page and no script reads them. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** `__Host-` is taken by browsers from this host alone, over https alone, or from this machine. */
const session = '__Host-linli';
const device = '__Host-linli-device';

/** Strict: a page elsewhere that sends somebody here sends no cookie with him. */
const form = 'Path=/; Secure; HttpOnly; SameSite=Strict';
/** Seconds; half a year. */
const deviceKept = 180 * 24 * 3_600;

function cookieIn({ headers }: IncomingMessage, name: string): string | undefined {
	const given = (headers.cookie ?? '').split(/;\s*/).filter((one) => one.startsWith(`${name}=`));
	// Two of one name are nobody's doing but an attacker's.
	return given.length === 1 ? given[0]?.slice(name.length + 1) : undefined;
}

export const sessionIn = (request: IncomingMessage) => cookieIn(request, session);
export const deviceIn = (request: IncomingMessage) => cookieIn(request, device);

/** It goes with the browser's window; the server ends it before. @param token undefined: takes it away */
export function setSession(response: ServerResponse, token: string | undefined): void {
	const cookie =
		token === undefined ? `${session}=; ${form}; Max-Age=0` : `${session}=${token}; ${form}`;
	response.appendHeader('Set-Cookie', cookie);
}

export function setDevice(response: ServerResponse, mark: string): void {
	response.appendHeader('Set-Cookie', `${device}=${mark}; ${form}; Max-Age=${deviceKept}`);
}
