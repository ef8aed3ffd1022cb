/** An announcement as schema.org's Event: only what is written, with the office as host where nobody else is named. */
import { isoOf } from '../lib/clock.ts';
import type { Entry } from '../lib/entry.ts';
import { origin, site } from '../lib/settings.ts';

const states = {
	planned: 'EventScheduled',
	moved: 'EventRescheduled',
	cancelled: 'EventCancelled',
};

/** Only what is written of the place: the office's address is that of the office. */
function location(place: string | undefined) {
	return place ? { location: { '@type': 'Place', name: place, address: place } } : {};
}

/** @param mark what stands before the title: 活动已结束, 取消; '' for nothing */
export function event({ data, address }: Entry<'activities'>, image: string, mark: string) {
	const said = (time: string) => (data.allDay ? time.slice(0, 10) : isoOf(time));
	return {
		'@type': 'Event',
		name: data.title,
		description: data.summary,
		...(data.startsAt ? { startDate: said(data.startsAt) } : {}),
		...(data.endsAt ? { endDate: said(data.endsAt) } : {}),
		eventStatus: `https://schema.org/${states[data.state]}`,
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
