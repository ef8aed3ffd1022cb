/** Whom to call: each line with its hours as they are read, so that a page can say whether somebody is there. */
import { now } from '../lib/clock.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import { holidaysOf } from '../lib/hours/holidays.ts';
import { hotlineName } from '../lib/hotlines.ts';
import { hoursOf } from '../lib/hours/hours.ts';
import { plainPages } from '../lib/plain-addresses.ts';
import { contacts, holidays, site } from '../lib/settings.ts';
import { words } from '../strings.ts';
import { frameOf } from './frame.ts';

type Contact = (typeof contacts)[number];

/** Of this year and the next, for a page is kept over New Year. */
export function holidaysNow() {
	const year = Number(now.slice(0, 4));
	return holidaysOf([year, year + 1], holidays);
}

/** @param contacts as the settings have them */
export function contactList(lines: readonly Contact[]) {
	return {
		lines: lines.map(({ subject, window, phone, hours }) => ({
			subject,
			window,
			phone,
			hours,
			/** None where they are not understood: they are shown as written. */
			times: hours === undefined ? undefined : hoursOf(hours),
		})),
		holidays: holidaysNow(),
	};
}

export type ContactListView = ReturnType<typeof contactList>;

/** The numbers that are the same everywhere, each with what it is called. */
export const hotlines = () =>
	site.emergencyNumbers.map((phone) => ({
		subject: hotlineName(phone),
		phone,
	}));

export function contactsView(index: EntryIndex) {
	const { organisation, phone, address, officeHours } = site;
	const office = { subject: organisation, window: address, hours: officeHours };
	return {
		frame: frameOf(index, {
			title: words.contacts,
			description: `${site.name}办事找谁、几点上班、电话多少，点号码就能拨打。`,
			path: plainPages.contacts.address,
			crumbs: [{ label: words.contacts }],
		}),
		/** The number for whoever does not know whom to ask. */
		office: phone ? contactList([{ ...office, phone }]) : undefined,
		/** Where there is no number, where to go. */
		where: phone ? '' : [address, officeHours].filter(Boolean).join('；'),
		hotlines: hotlines(),
		contacts: contactList(contacts),
		/** Of the cards for the wallet. */
		card: `${plainPages.contacts.address}card/`,
	};
}
