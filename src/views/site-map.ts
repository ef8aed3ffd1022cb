/** Every column, archive, topic and fixed page, for the site map. */
import { collections, collectionNames } from '../collections/index.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import { buildingLinks } from './buildings/buildings.ts';
import { offeredSlices } from './list-pages.ts';
import { listAddress } from './lists.ts';
import { plainPages } from '../lib/plain-addresses.ts';
import { site, topics } from '../lib/settings.ts';

function column(name: (typeof collectionNames)[number], index: EntryIndex) {
	const slices = offeredSlices(name, index).filter(({ path }) => path !== '');
	const links = slices.map(({ path, label }) => ({ label, address: listAddress(name, path) }));
	return { title: collections[name].label, address: listAddress(name, ''), links };
}

export function siteMap(index: EntryIndex) {
	const { topics: every, sitemap, buildings, facilities } = plainPages;
	const empty = index.facilities.length === 0 ? [facilities] : [];
	const elsewhere: readonly string[] = [every, sitemap, buildings, ...empty].map(
		({ address }) => address,
	);
	const plain = Object.values(plainPages).filter((page) => !elsewhere.includes(page.address));
	const fixed = index.fixed.map(({ id, data }) => ({
		label: data.title,
		address: `/${id}/`,
	}));
	const byTopic = topics.map(({ key, label }) => ({ label, address: listAddress('topics', key) }));
	return [
		...collectionNames.map((name) => column(name, index)),
		{ title: every.label, address: every.address, links: byTopic },
		{ title: buildings.label, address: buildings.address, links: buildingLinks() },
		{ title: site.name, address: '/', links: [...fixed, ...plain] },
	];
}
