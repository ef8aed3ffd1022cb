/** Where somebody stands on the way in. */
import type { AccountActions } from '../server/accounts/http/protocol.ts';
import { RefusalError } from '../server/client/refusal-error.ts';
import { ask } from './ask.ts';

type Page = 'accounts' | 'log' | 'doctor';

export type Step =
	| { stage: 'out' | 'code' | 'enrol' | 'in' | Page }
	| { stage: 'ticket'; ticket: string; about: AccountActions['look']['answer'] }
	| { stage: 'paper'; codes: readonly string[] }
	| { stage: 'stopped'; message: string };

/** Taken out of the address at once: nobody who looks over a shoulder, or at the history, should find it. */
function ticketInAddress(): string | undefined {
	const [, ticket] = /^#ticket=([\w-]+)$/.exec(location.hash) ?? [];
	if (ticket) history.replaceState(null, '', location.pathname);
	return ticket;
}

/** `#/collections/notices/new`: where somebody was at the desk who has to sign in again. */
export const placeAtDesk = () => (location.hash.startsWith('#/') ? location.hash : '');

/** What an administrator opens here, by address. */
const pages: Readonly<Record<string, Page>> = {
	'#accounts': 'accounts',
	'#log': 'log',
	'#doctor': 'doctor',
};

export const pageAsked = () => pages[location.hash];

/** What the page begins with. */
export async function firstStep(): Promise<Step> {
	try {
		const ticket = ticketInAddress();
		if (ticket) return { stage: 'ticket', ticket, about: await ask('look', { ticket }) };
		const { stage } = await ask('me', {});
		return { stage: stage === 'in' ? (pageAsked() ?? stage) : stage };
	} catch (error) {
		if (error instanceof RefusalError) return { stage: 'stopped', message: error.message };
		throw error;
	}
}
