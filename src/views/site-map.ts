/** Every column, archive, topic and fixed page, for the site map. */
import { collections, collectionNames } from '../collections/index.ts';
import { words } from '../strings.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import { slicesOf } from './list-pages.ts';
import { hasEntries, listAddress } from './lists.ts';
import { site, topics } from '../lib/settings.ts';

function column(name: (typeof collectionNames)[number], index: EntryIndex) {
	const slices = slicesOf(name, index).filter((slice) => slice.path !== '' && hasEntries(slice));
	const links = slices.map(({ path, label }) => ({ label, address: listAddress(name, path) }));
	return { title: collections[name].label, address: `/${name}/`, links };
}

export function siteMap(index: EntryIndex) {
	const fixed = index.fixed.map(({ id, data }) => ({
		label: data.title,
		address: `/${id}/`,
	}));
	const byTopic = topics.map(({ key, label }) => ({ label, address: `/topics/${key}/` }));
	const more = [
		{ label: words.contacts, address: '/contacts/' },
		{ label: words.milestones, address: '/milestones/' },
		{ label: words.search, address: '/search/' },
		{ label: words.technology, address: '/technology/' },
		{ label: words.feed, address: '/feed.xml' },
	];
	return [
		...collectionNames.map((name) => column(name, index)),
		{ title: words.topics, address: '/topics/', links: byTopic },
		{ title: site.name, address: '/', links: [...fixed, ...more] },
	];
}
