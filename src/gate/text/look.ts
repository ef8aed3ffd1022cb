/** What text rules find in one entry, as it is kept. */
import type { Entry } from '../entry.ts';
import { entryRules } from '../rules/entry/index.ts';
import { entryReading } from './entry-reading.ts';
import type { Settings } from './find.ts';
import { personHash } from './person-hash.ts';
import { ofEntry, placed } from './rule.ts';
import type { KeptHit } from './store.ts';

export function look(entry: Entry, settings: Settings, reading = entryReading(entry)): KeptHit[] {
	const of = ofEntry(entry, settings);
	return entryRules.flatMap(({ id, find }) =>
		(find?.(reading, of) ?? []).map(placed).map(({ person, ...hit }) => ({
			...hit,
			rule: id,
			...(person === undefined ? {} : { person: [person].flat().map(personHash) }),
		})),
	);
}
