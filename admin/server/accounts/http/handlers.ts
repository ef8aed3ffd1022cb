/** Each action of the accounts and what does it. */
import type { Asked } from './asked.ts';
import * as office from './office-actions.ts';
import * as own from './own-actions.ts';
import * as review from './review.ts';
import type { AccountAction, AccountActions } from './protocol.ts';

type Answer<A extends AccountAction> = AccountActions[A]['answer'];

const handlers: {
	[A in AccountAction]: (
		asked: Asked,
		ask: AccountActions[A]['ask'],
	) => Answer<A> | Promise<Answer<A>>;
} = {
	me: own.me,
	'sign-in': own.signIn,
	code: own.code,
	'enrol-begin': own.enrolBegin,
	enrol: own.enrol,
	alive: () => ({}),
	'sign-out': own.signOut,
	'end-mine': own.endMine,
	confirm: own.confirm,
	password: own.password,
	look: own.look,
	accept: own.acceptTicket,
	people: office.people,
	invite: office.invite,
	reset: office.reset,
	roles: office.roles,
	remove: office.remove,
	end: office.end,
	log: office.log,
	'review-give': review.give,
	'review-links': review.list,
	'review-end': review.end,
	bundle: office.bundle,
	doctor: office.doctor,
};

export async function answerAccount<A extends AccountAction>(
	action: A,
	asked: Asked,
	ask: AccountActions[A]['ask'],
): Promise<Answer<A>> {
	return await handlers[action](asked, ask);
}
