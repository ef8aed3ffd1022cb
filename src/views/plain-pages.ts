/** The pages that are no entry and no list: contacts, search, site map, what is said where there is no page. */
import { collections, collectionNames } from '../collections/index.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import { site, topics } from '../lib/settings.ts';
import { words } from '../strings.ts';
import { frameOf } from './frame.ts';
import { slicesOf } from './list-pages.ts';
import { listAddress } from './lists.ts';
import { plainPages } from '../lib/plain-addresses.ts';
import { siteMap } from './site-map.ts';

function archives(index: EntryIndex) {
	const years = slicesOf('activities', index).filter(({ by }) => by === 'year');
	return [
		{
			label: '栏目',
			links: collectionNames.map((name) => ({
				label: collections[name].label,
				address: listAddress(name, ''),
			})),
		},
		{
			label: '往年活动',
			links: years.map(({ path, label }) => ({ label, address: listAddress('activities', path) })),
		},
		{
			label: words.topics,
			links: topics.map(({ key, label }) => ({ label, address: listAddress('topics', key) })),
		},
	];
}

export function searchView(index: EntryIndex) {
	return {
		frame: frameOf(index, {
			title: words.search,
			description: '搜索通知、政策、往年活动和志愿者。',
			path: plainPages.search.address,
			crumbs: [{ label: words.search }],
		}),
		archives: archives(index),
		phone: site.phone,
	};
}

export function siteMapView(index: EntryIndex) {
	return {
		frame: frameOf(index, {
			title: words.sitemap,
			description: `${site.name}网站的全部栏目、年份和主题。`,
			path: plainPages.sitemap.address,
			crumbs: [{ label: words.sitemap }],
		}),
		groups: siteMap(index),
	};
}

export function notFoundView(index: EntryIndex) {
	const title = '没有找到这一页';
	return {
		frame: frameOf(index, {
			title,
			description: '这个网址没有页面，可以搜索或回到首页。',
			path: '/404.html',
			noIndex: true,
			crumbs: [{ label: title }],
		}),
		title,
		phone: site.phone,
	};
}
