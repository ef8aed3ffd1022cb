/** In an office: who has signed in, and out again. */
import type { Actions } from '../protocol.ts';
import { ask, post } from './ask.ts';
import { RefusalError } from './refusal-error.ts';
import { belongsTo } from './session.ts';

const signIn = '/admin/sign-in/';

/** Without a name: one's own computer, where it is typed. Whoever has to sign in is led there, and back to this place. @throws RefusalError */
export async function signedIn(): Promise<Actions['who']['answer']> {
	try {
		const who = await ask('who', {});
		const { id, login, name } = who;
		belongsTo(id && login && name ? { id, login, name } : undefined);
		return who;
	} catch (error) {
		if (error instanceof RefusalError && error.refusal.error === 'session')
			location.replace(signIn + location.hash);
		throw error;
	}
}

/** On one's own computer nothing is left. */
export async function signOut(): Promise<void> {
	if ((await ask('who', {})).name === undefined) return;
	await post('accounts/sign-out', {});
	location.replace(signIn);
}
