/** What of the content the public can see at a moment: kept in the seal of each release. */
import { addressOf, isStaged } from '../../src/collections/collection.ts';
import { namedUntil } from '../../src/collections/consent.ts';
import type { Content } from '../../src/gate/reading/content.ts';
import { stateOf } from '../../src/gate/states.ts';
import { dayOf } from '../../src/lib/clock.ts';
import { isPublic, type State } from '../../src/lib/state.ts';

export interface PublicRecord {
	/** `/notices/20260305-0930/`. */
	address: string;
	title: string;
	state: State;
	/** The last day on which whoever it tells of is named. */
	namedUntil?: string;
	/** Shanghai wall time. */
	expiresAt?: string;
	/** Left out when somebody went back to the release. */
	hidden?: true;
}

/** Whether its text may be seen: neither withdrawn nor past a consent. @param now Shanghai wall time */
export function isShown({ state, namedUntil: until, hidden }: PublicRecord, now: string): boolean {
	return !hidden && state !== 'withdrawn' && (until === undefined || until >= dayOf(now));
}

/** The public entries of a moment; fixed pages, which always stand, are not among them. @param now Shanghai wall time */
export function recordsOf({ entries }: Content, now: string): PublicRecord[] {
	return entries.flatMap((entry) => {
		const state = stateOf(entry, now);
		if (!entry.value || !isStaged(entry.definition) || !state || !isPublic(state)) return [];
		const until = namedUntil(entry.value);
		const { title, expiresAt } = entry.value as { title?: string; expiresAt?: string };
		return {
			address: addressOf(entry.definition, entry.id),
			title: title ?? '',
			state,
			...(until === undefined ? {} : { namedUntil: until }),
			...(expiresAt === undefined ? {} : { expiresAt }),
		};
	});
}
