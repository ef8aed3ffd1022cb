/** What is filled in for whoever tells us of an error: which page, and which version of it. */
import { collections } from '../../collections/index.ts';
import type { Entry } from '../../lib/entry.ts';
import { mailAddress } from '../../lib/words/mail-address.ts';
import { origin, site } from '../../lib/settings.ts';
import { words } from '../../strings.ts';

export function correctionOf({ data, collection, id, address }: Entry) {
	const { phone, email } = site;
	const { title, changes = [] } = data;
	const version = changes.length + 1;
	const name = words.edition(collections[collection].noun, id, version);
	const subject = words.correctionOf(title, version);
	const body = words.correctionBody(origin + address, name);
	return {
		name,
		phone,
		mail: email && mailAddress(email, subject, body),
		title,
		address: origin + address,
	};
}
