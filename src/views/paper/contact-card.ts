/** Cards for the wallet: whom to call, eight on a sheet to be cut apart. */
import type { EntryIndex } from '../../lib/entry-index.ts';
import { plainPages } from '../../lib/plain-addresses.ts';
import { qrOf } from '../../lib/qr.ts';
import { contacts, origin, site } from '../../lib/settings.ts';
import { cardOf } from '../../outputs/wallet.ts';
import { paper } from '../../paper-strings.ts';
import { words } from '../../strings.ts';
import { hotlines } from '../contacts.ts';
import { frameOf } from '../frame.ts';

export const contactCardAddress = `${plainPages.contacts.address}card/`;

export function contactCardView(index: EntryIndex) {
	const { name, organisation, phone, address, officeHours } = site;
	const given = { organisation, phone, address, hours: officeHours };
	return {
		frame: frameOf(index, {
			title: paper.contactCard,
			description: paper.contactCardHow,
			path: contactCardAddress,
			noIndex: true,
			crumbs: [plainPages.contacts, { label: paper.contactCard }],
		}),
		name,
		...cardOf({
			...given,
			hotlines: hotlines(),
			lines: contacts.map(({ subject, phone: number }) => ({ subject, phone: number })),
		}),
		// Without a domain the code would lead to nobody's site.
		qr: site.domain ? qrOf(origin + plainPages.contacts.address) : undefined,
		scan: words.contacts,
	};
}
