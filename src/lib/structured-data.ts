/** JSON-LD of schema.org, from the same values as the page. */
import { isoOf } from './clock.ts';
import type { Entry } from './entries.ts';
import { origin, site } from './settings.ts';

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

export function newsArticle({ data, address }: Entry, image: string) {
	return {
		'@type': 'NewsArticle',
		headline: data.title,
		datePublished: isoOf(data.publishedAt),
		dateModified: isoOf(data.changes?.[0]?.at ?? data.publishedAt),
		...(data.summary ? { description: data.summary } : {}),
		image: [image],
		mainEntityOfPage: origin + address,
		author: { '@type': 'Organization', name: data.source ?? site.organisation },
		publisher: organisation(),
	};
}

const eventStates = {
	planned: 'EventScheduled',
	moved: 'EventRescheduled',
	cancelled: 'EventCancelled',
};

export function event({ data, address }: Entry<'activities'>, image: string) {
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
		location: {
			'@type': 'Place',
			name: data.place ?? site.name,
			address: site.address ?? site.name,
		},
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
