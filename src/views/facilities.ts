/** 设施: what the community has for everybody, where it is, and whether it is open. */
import { pages } from '../collections/pages.ts';
import { facilityFields as fields } from '../collections/parts/place-settings.ts';
import { fact, placeFact } from '../kinds/fact.ts';
import type { EntryIndex, Facility } from '../lib/entry-index.ts';
import { hoursOf } from '../lib/hours/hours.ts';
import { plainPages } from '../lib/plain-addresses.ts';
import { site } from '../lib/settings.ts';
import { words } from '../strings.ts';
import { holidaysNow } from './contacts.ts';
import { frameOf } from './frame.ts';

function facilityView(facility: Facility) {
	const { key, name, place, hours, equipment, accessible, phone, picture, pictureAlt } = facility;
	return {
		key,
		name,
		/** None where they are not understood: they are shown as written. */
		times: hours === undefined ? undefined : hoursOf(hours),
		facts: [
			...placeFact(fields.place.label, place),
			...fact(fields.hours.label, hours),
			...fact(fields.equipment.label, equipment),
			...fact(fields.accessible.label, accessible),
			...(phone ? [{ label: fields.phone.label, value: '', phone }] : []),
		],
		picture,
		pictureAlt: pictureAlt ?? '',
	};
}

export type FacilityView = ReturnType<typeof facilityView>;

export function facilitiesView(index: EntryIndex) {
	const { label, address } = plainPages.facilities;
	const names = index.facilities.map(({ name }) => name);
	return {
		frame: frameOf(index, {
			title: label,
			description: `${site.name}有哪些大家能用的地方${names.length > 0 ? `：${names.join('、')}` : ''}。在哪里、几点开、有什么、轮椅能不能到。`,
			path: address,
			crumbs: [{ label }],
		}),
		facilities: index.facilities.map(facilityView),
		holidays: holidaysNow(),
		/** Where there is none there is nothing to be found. */
		searchFacts: names.length > 0 ? { 栏目: [pages.label] } : undefined,
		none: words.none,
	};
}
