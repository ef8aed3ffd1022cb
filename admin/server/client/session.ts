/** In an office: whose window this is, and what becomes of a question that finds nobody signed in. */

export interface Owner {
	id: number;
	login: string;
	name: string;
}

let person: Owner | undefined;
let open: (() => Promise<boolean>) | undefined;
let opened: Promise<boolean> | undefined;
let putAway = false;
const waiting: (() => void)[] = [];

/** From now on every question says whose window asks: who signs in elsewhere in this browser sends nothing of it. */
export function belongsTo(opener: Owner | undefined): void {
	person = opener;
}

export const owner = () => person;

export function ownHeader(): Record<string, string> {
	return person === undefined ? {} : { 'X-Linli-Person': String(person.id) };
}

/** @param ask opens the sign-in; true: the same person is in again */
export function onSessionEnd(ask: () => Promise<boolean>): void {
	open = ask;
}

/** One sign-in for all that wait for it. Put away, it comes back only for what somebody presses. */
export async function signedInAgain(pressed: boolean): Promise<boolean> {
	if (!open || (putAway && !pressed)) return false;
	opened ??= open().finally(() => {
		opened = undefined;
	});
	const same = await opened;
	putAway = !same;
	if (same) for (const go of waiting.splice(0)) go();
	return same;
}

/** For what nobody pressed: it opens nothing over the form, and goes on once its person is in again. */
export const nextSignIn = (): Promise<void> => new Promise((go) => waiting.push(go));
