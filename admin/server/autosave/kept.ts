/** What the server holds of unsaved copies, and of who has what open. */
import { copiesIn, type Copies } from './copies.ts';
import { presence, type Present } from './present.ts';

export interface Autosave {
	copies: Copies;
	present: Present;
	/** When each person's copies were kept lately. */
	times: Map<string, number[]>;
	clearedAt: number;
}

export function autosaveIn(folder: string): Autosave {
	const copies = copiesIn(folder, () => Date.now());
	return { copies, present: presence(), times: new Map(), clearedAt: 0 };
}
