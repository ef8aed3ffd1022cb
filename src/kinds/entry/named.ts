/** Until when whoever an entry tells of is named. */
import { namedUntil } from '../../collections/consent.ts';
import type { Entry } from '../../lib/entry.ts';
import { dayAfter, isForEver } from '../../lib/state.ts';

/** The minute (Shanghai wall time) from which no copy of it may name them; undefined where none is to come. */
export function namedBefore({ data, named }: Entry): string | undefined {
	const until = namedUntil(data);
	return !named || until === undefined || isForEver(until) ? undefined : dayAfter(until);
}
