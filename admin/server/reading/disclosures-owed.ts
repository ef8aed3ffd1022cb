/** What the catalogue says is to be made public and is not: what is due, the longest overdue first. */
import {
	periodsOwed,
	type DisclosureItem,
} from '../../../src/collections/parts/office/disclosing.ts';
import type { CheckedEntry, Content } from '../../../src/gate/reading/content.ts';
import { stateOf } from '../../../src/gate/states.ts';
import { periodInWords } from '../../../src/lib/calendar/period.ts';
import { isPublic } from '../../../src/lib/state.ts';
import type { Owed } from '../lists-protocol.ts';

type Item = DisclosureItem & { name: string };
interface Published {
	item: string;
	period: { from: string; to: string };
}

/** What residents can read, withdrawn ones apart. */
function publishedIn(entries: readonly CheckedEntry[], now: string): Published[] {
	return entries.flatMap((entry) => {
		const state = stateOf(entry, now);
		if (!('objection' in entry.definition.fields) || state === undefined) return [];
		return isPublic(state) && state !== 'withdrawn' ? [entry.value as unknown as Published] : [];
	});
}

/** @param now Shanghai wall time */
export function disclosuresOwed({ entries, settings }: Content, now: string): Owed[] {
	const published = publishedIn(entries, now);
	const items = (settings['disclosure']?.items ?? []) as unknown as Item[];
	const today = now.slice(0, 10);
	return items
		.flatMap((item) =>
			periodsOwed(
				item,
				published.filter(({ item: key }) => key === item.key).map(({ period }) => period),
				today,
			).map(({ due, ...period }) => ({
				name: item.name,
				period: periodInWords(period),
				due,
				late: due < today,
			})),
		)
		.sort((a, b) => (a.due < b.due ? -1 : 1));
}
