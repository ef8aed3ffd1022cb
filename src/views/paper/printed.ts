/** What its sheet of paper says of an issue of a board: its code is of that. */
import type { EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { itemsOf } from './issue.ts';

/** What of it is printed, whatever the clock makes of each item. */
export function printedOf(entry: Entry<'bulletins'>, index: EntryIndex) {
	const { data, source } = entry;
	const texts = new Map((source ? data.items : []).map((item) => [item.entry, item.text]));
	return {
		lead: source && data.lead,
		items: itemsOf(entry, index).map(({ entry: told }) => ({
			title: told.data.title,
			text: told.source && (texts.get(`${told.collection}/${told.id}`) ?? told.data.summary),
		})),
	};
}
