/** JSON-LD of an entry, from the same values as its page. */
import { isoOf } from '../../lib/clock.ts';
import type { Entry } from '../../lib/entry.ts';
import { origin } from '../../lib/settings.ts';
import { sourceOf } from '../../lib/source.ts';
import { aiSentence } from '../../lib/words/ai-content.ts';
import { organisation } from '../../lib/structured-data.ts';
import { kindOf } from '../index.ts';
import { changedAt } from './filing.ts';
import { markOf, stateSteps } from './labels.ts';

/** When and in which word an entry stopped holding, or will. */
function standing(entry: Entry) {
	const mark = markOf(entry);
	const ends = stateSteps(entry).find(({ over, from }) => over && from !== undefined)?.from;
	return {
		...(mark ? { creativeWorkStatus: mark } : {}),
		...(ends ? { expires: isoOf(ends) } : {}),
	};
}

/** A repost whose source nobody named has no author: one's own would be untrue. */
function authorship({ source, origin: from, sourceUrl }: Entry['data']) {
	const isKnown = source !== undefined || from !== 'repost';
	return {
		...(isKnown
			? { author: { '@type': 'Organization', name: sourceOf({ source, origin: from }) } }
			: {}),
		...(from === 'repost' && sourceUrl ? { isBasedOn: sourceUrl } : {}),
	};
}

function newsArticle(entry: Entry, image: string) {
	const { data, address } = entry;
	const ai = entry.source && aiSentence(data);
	return {
		'@type': 'NewsArticle',
		headline: data.title,
		datePublished: isoOf(data.publishedAt),
		dateModified: isoOf(changedAt(entry)),
		...(data.summary ? { description: data.summary } : {}),
		image: [image],
		mainEntityOfPage: origin + address,
		...authorship(data),
		publisher: organisation(),
		...(ai ? { creditText: ai } : {}),
		...standing(entry),
	};
}

/** What an entry is to machines: an Event, a NewsArticle. @param image whole address of its picture */
export function structuredDataOf(entry: Entry, image: string): object {
	return kindOf(entry).structuredData?.(entry, image, markOf(entry)) ?? newsArticle(entry, image);
}

/** What it offers besides, each for itself: its posts. */
export const offersOf = (entry: Entry): object[] => kindOf(entry).offers?.(entry) ?? [];
