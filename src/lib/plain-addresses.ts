/** The pages that are no entry and no list of a collection: how they are called, and where they stand; both site maps name them. */
import { words } from '../strings.ts';

export const plainPages = {
	contacts: { label: words.contacts, address: '/contacts/' },
	buildings: { label: words.buildings, address: '/buildings/' },
	calendar: { label: words.calendar, address: '/activities/calendar/' },
	catalogue: { label: words.catalogue, address: '/disclosures/catalogue/' },
	facilities: { label: words.facilities, address: '/facilities/' },
	milestones: { label: words.milestones, address: '/milestones/' },
	topics: { label: words.topics, address: '/topics/' },
	sitemap: { label: words.sitemap, address: '/sitemap/' },
	search: { label: words.search, address: '/search/' },
	subscribe: { label: words.subscribe, address: '/subscribe/' },
	technology: { label: words.technology, address: '/technology/' },
};
