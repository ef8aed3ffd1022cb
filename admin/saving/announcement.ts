/** One sentence for the person at the desk, until it is put away. */
import { store } from './store.ts';

export const announcement = store<string | undefined>(undefined);

export function announce(sentence: string): void {
	announcement.set(sentence);
}
