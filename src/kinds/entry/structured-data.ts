/** JSON-LD of schema.org, from the same values as the page. */
import { isoOf } from '../../lib/clock.ts';
import type { Entry } from '../../lib/entries.ts';
import { markOf } from './labels.ts';
import { overFrom } from './over.ts';
import { origin, site } from '../../lib/settings.ts';
import { sourceOf } from '../../lib/source.ts';

export interface Crumb {
	label: string;
	address?: string;
}

export function organisation() {
	return {
		'@type': 'GovernmentOrganization',
		name: site.organisation,
		url: `${origin}/`,
		...(site.phone ? { telephone: site.phone } : {}),
		...(site.address ? { address: site.address } : {}),
	};
}

export function breadcrumbList(crumbs: readonly Crumb[]) {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ label, address }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			...(address ? { item: origin + address } : {}),
		})),
	};
}

/** When and in which word an entry stopped holding, or will. */
function standing(entry: Entry) {
	const mark = markOf(entry);
	const ends = [entry.data.expiresAt, overFrom(entry)].filter((time) => time !== undefined).sort();
	return {
		...(mark ? { creativeWorkStatus: mark } : {}),
		...(ends[0] ? { expires: isoOf(ends[0]) } : {}),
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

export function newsArticle(entry: Entry, image: string) {
	const { data, address } = entry;
	return {
		'@type': 'NewsArticle',
		headline: data.title,
		datePublished: isoOf(data.publishedAt),
		dateModified: isoOf(data.changes?.[0]?.at ?? data.publishedAt),
		...(data.summary ? { description: data.summary } : {}),
		image: [image],
		mainEntityOfPage: origin + address,
		...authorship(data),
		publisher: organisation(),
		...standing(entry),
	};
}

const eventStates = {
	planned: 'EventScheduled',
	moved: 'EventRescheduled',
	cancelled: 'EventCancelled',
};

/** Only what is written of the place: the office's address is that of the office. */
function location(place: string | undefined) {
	return place ? { location: { '@type': 'Place', name: place, address: place } } : {};
}

export function event(entry: Entry<'activities'>, image: string) {
	const { data, address } = entry;
	const mark = markOf(entry);
	return {
		'@type': 'Event',
		name: data.title,
		description: data.summary,
		startDate: data.allDay ? data.startsAt.slice(0, 10) : isoOf(data.startsAt),
		...(data.endsAt
			? { endDate: data.allDay ? data.endsAt.slice(0, 10) : isoOf(data.endsAt) }
			: {}),
		eventStatus: `https://schema.org/${eventStates[data.state]}`,
		eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
		...(mark ? { disambiguatingDescription: mark } : {}),
		...location(data.place),
		organizer: {
			'@type': 'Organization',
			name: data.organiser ?? site.organisation,
			url: `${origin}/`,
		},
		isAccessibleForFree: true,
		image: [image],
		url: origin + address,
	};
}
