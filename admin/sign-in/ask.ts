/** One question to the office server about accounts. */
import type { AccountAction, AccountActions } from '../server/accounts/http/protocol.ts';
import { post } from '../server/client/ask.ts';

/** @throws RefusalError with a Chinese sentence */
export async function ask<A extends AccountAction>(
	action: A,
	question: AccountActions[A]['ask'],
): Promise<AccountActions[A]['answer']> {
	return (await post(`accounts/${action}`, question)) as AccountActions[A]['answer'];
}

/** What went wrong, as it is said to whoever asked. */
export function sentenceOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
