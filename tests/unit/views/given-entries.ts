/** Entries of lists at any moment, made of what counts there alone. */
import type { CollectionName } from '../../../src/collections/index.ts';
import type { Entry } from '../../../src/lib/entry.ts';
import { isPublic, state } from '../../../src/lib/state.ts';
import { cut, listAddress, type Slice } from '../../../src/views/lists.ts';

export interface Given {
	publishedAt: string;
	expiresAt?: string;
	withdrawn?: { at: string; reason: string };
	kind?: string;
	startsAt?: string;
	topics?: string[];
	/** A person's `consent.until`: named until then. */
	named?: string;
	/** The address spells the name. */
	spelled?: boolean;
}

const isBareAt = ({ withdrawn, named }: Given, now: string) =>
	withdrawn !== undefined || (named !== undefined && named < now.slice(0, 10));

/** What is public of them at a moment, as `entries.ts` gives it. */
export function publicAt(
	collection: CollectionName,
	given: readonly Given[],
	now: string,
): Entry[] {
	return given
		.map((data, place) => ({ data, place, isBare: isBareAt(data, now) }))
		.map(({ data: { topics = [], ...data }, place, isBare }) => ({
			collection,
			id: String(place),
			// What is withdrawn or no longer named shows no topics, and is filed under them all the same.
			data: isBare ? data : { ...data, topics },
			filedUnder: topics,
			state: state({ stage: 'ready', ...data }, now),
			named: data.named === undefined || now.slice(0, 10) <= data.named,
			gone: data.spelled === true && isBare,
		}))
		.filter((entry) => isPublic(entry.state)) as unknown as Entry[];
}

export const addressesOf = (name: string, lists: readonly Slice[]) =>
	lists.flatMap((slice) => cut(slice).map(({ path, page }) => listAddress(name, path, page)));

export const moments = [
	'2026-11-22 09:00',
	'2026-11-27 00:00',
	'2027-06-30 09:00',
	'2030-11-28 09:00',
];

/** 45 outages, one a day, each over on its evening; and one notice that never ends. */
export const notices: Given[] = [
	...Array.from({ length: 45 }, (_, day) => {
		const on = new Date(Date.UTC(2026, 9, 13 + day)).toISOString().slice(0, 10);
		return {
			kind: 'outage',
			publishedAt: `${on} 08:00`,
			expiresAt: `${on} 20:00`,
			topics: ['property'],
		};
	}),
	{ kind: 'notice', publishedAt: '2026-01-05 09:00' },
	{ kind: 'recruit', publishedAt: '2027-01-05 09:00', expiresAt: '2027-02-01 00:00' },
];
export const people: Given[] = Array.from({ length: 21 }, (_, place) => ({
	kind: 'person',
	publishedAt: '2026-01-05 09:00',
	named: place === 0 ? '2030-01-01' : '2026-12-31',
	spelled: place % 2 === 0,
	topics: ['property'],
}));
/** Enough for a second page of their topic, which all but one of them leave at once. */
export const takenBack: Given[] = Array.from({ length: 21 }, (_, place) => ({
	kind: 'notice',
	publishedAt: '2026-01-05 09:00',
	...(place === 0 ? {} : { withdrawn: { at: '2026-12-01 09:00', reason: '有误' } }),
	topics: ['property'],
}));
