/** What every page tells machines as JSON-LD of schema.org: whose site it is and where the page stands. */
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
