/** A service guide as schema.org's GovernmentService: only what is written. */
import type { Entry } from '../lib/entry.ts';
import { contacts, origin, site } from '../lib/settings.ts';

function channel({ place, hours, contacts: keys, online }: Entry<'guides'>['data']) {
	const phones = contacts.filter(({ key }) => key && keys.includes(key)).map(({ phone }) => phone);
	return {
		'@type': 'ServiceChannel',
		serviceLocation: { '@type': 'Place', name: place, address: site.address ?? place },
		...(phones.length > 0
			? { servicePhone: phones.map((telephone) => ({ '@type': 'ContactPoint', telephone })) }
			: {}),
		...(online ? { serviceUrl: online } : {}),
		description: hours,
	};
}

export function governmentService({ data, address, source }: Entry<'guides'>, image: string) {
	if (!source) return undefined;
	return {
		'@type': 'GovernmentService',
		name: data.title,
		description: data.summary,
		serviceOperator: { '@type': 'GovernmentOrganization', name: site.organisation },
		areaServed: site.name,
		availableChannel: channel(data),
		image: [image],
		url: origin + address,
	};
}
