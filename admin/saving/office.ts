/** In an office: what who sits here may do, and what is known of articles beside their files. On one's own computer neither is. */
import type { Deed, Returned, Standing } from '../server/office-protocol.ts';
import { store } from './store.ts';

/** undefined: one's own computer, where everything may be done. */
export const rights = store<readonly Deed[] | undefined>(undefined);

/** By path. */
export const standings = store<ReadonlyMap<string, Standing>>(new Map());

/** On one's own computer: why articles were sent back, by path. */
export const returns = store<ReadonlyMap<string, Returned>>(new Map());

/** The server has the last word; here it is what is shown. */
export function may(deed: Deed): boolean {
	return rights.get()?.includes(deed) ?? true;
}

function withKept<T>(all: ReadonlyMap<string, T>, path: string, one: T | undefined) {
	const kept = new Map(all);
	if (one) kept.set(path, one);
	else kept.delete(path);
	return kept;
}

interface Known {
	standing?: Standing;
	returned?: Returned;
}

/** As the server told it with the article. */
export function keepStanding(path: string, { standing, returned }: Known): void {
	standings.set(withKept(standings.get(), path, standing));
	returns.set(withKept(returns.get(), path, returned));
}
