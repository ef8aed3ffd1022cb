/** What stands around the text of an entry's page: its title, its words of state, when and by whom it was published. */
import { now } from '../../lib/clock.ts';
import { untilInWords } from '../../lib/dates.ts';
import type { Entry } from '../../lib/entry.ts';
import { sourceOf } from '../../lib/source.ts';
import { isForEver } from '../../lib/state.ts';
import { aiSentence } from '../../lib/words/ai-content.ts';
import { pageTitle } from '../../lib/words/page-title.ts';
import { labelViews } from '../label.ts';

export function headOf(entry: Entry) {
	const {
		title,
		publishedAt,
		expiresAt,
		origin: from,
		author,
		sourceUrl,
		changes = [],
	} = entry.data;
	return {
		labels: labelViews(entry),
		title,
		/** The page's title, which a label stands before once nothing more is to come. */
		pageTitle: pageTitle(title),
		publishedAt,
		source: sourceOf(entry.data),
		isRepost: from === 'repost',
		author,
		sourceUrl,
		version: changes.length + 1,
		/** None where its text is gone. */
		ai: entry.source && aiSentence(entry.data),
		mapNumber: entry.source && entry.data.mapNumber,
		/** When it will be past, in words: said without a script too. */
		expires:
			entry.state === 'current' && expiresAt && !isForEver(expiresAt)
				? untilInWords(expiresAt, now)
				: undefined,
	};
}
