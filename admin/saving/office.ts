/** In an office: what who sits here may do, and what is known of articles beside their files. On one's own computer neither is. */
import type { Deed, Standing } from '../server/office-protocol.ts';
import { store } from './store.ts';

/** undefined: one's own computer, where everything may be done. */
export const rights = store<readonly Deed[] | undefined>(undefined);

/** By path. */
export const standings = store<ReadonlyMap<string, Standing>>(new Map());

/** The server has the last word; here it is what is shown. */
export function may(deed: Deed): boolean {
	return rights.get()?.includes(deed) ?? true;
}

export function keepStanding(path: string, standing: Standing | undefined): void {
	const kept = new Map(standings.get());
	if (standing) kept.set(path, standing);
	else kept.delete(path);
	standings.set(kept);
}
