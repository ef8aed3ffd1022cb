/** How many articles are saved but have no version yet; nobody need remember it, the server makes them later. */
import { ask } from '../server/client/ask.ts';
import { store } from './store.ts';

export const owed = store(0);
/** How many articles wait for whoever sits here. */
export const waiting = store(0);
/** Whether the sample stands there still. */
export const isSample = store(false);

/** Asked when a list is opened, which is also a chance to make them. */
export async function askOwed(): Promise<void> {
	const answer = await ask('info', {}).catch(() => undefined);
	if (!answer) return;
	owed.set(answer.owed);
	waiting.set(answer.waiting);
	isSample.set(answer.isSample ?? false);
}
