/** Notes as their kinds write them. */
import type { Entry } from '../lib/entry.ts';
import type { Note } from './kind.ts';

/** A note that changes what the text is worth. */
export function strong(text: string, links: readonly Entry[] = []): Note {
	return { text, links: [...links], strong: true };
}

/** A note that is good to know. */
export function plain(text: string, links: readonly Entry[] = []): Note {
	return { text, links: [...links], strong: false };
}
