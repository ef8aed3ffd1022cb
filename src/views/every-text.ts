/** What the site says beside its pages, to programs and to who comes by an old address: texts as they go out. */
import { collections, collectionNames } from '../collections/index.ts';
import { changedAt } from '../kinds/entry/filing.ts';
import { kindOf } from '../kinds/index.ts';
import { aliasTargets } from '../lib/aliases.ts';
import { dayOf } from '../lib/clock.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import { plainPages } from '../lib/plain-addresses.ts';
import { origin, site } from '../lib/settings.ts';
import { buildingLinks } from './buildings/buildings.ts';
import { calendarFiles } from './calendar/files.ts';
import { noticeFiles } from './calendar/notice-files.ts';
import { calendarYears, yearAddress } from './calendar/years.ts';
import { atom } from './feeds.ts';
import { activityMonths, listAddresses, topicAddresses } from './list-pages.ts';
import { monthAddress } from './lists.ts';
import { redirectFiles } from './redirect-files.ts';
import { redirectPage } from './redirect-page.ts';

export interface Text {
	/** Below the folder of the site: `notices/feed.xml`. */
	file: string;
	text: string;
}

/** The main feed: what one would want to be told of; slogans have their own. */
function feeds(index: EntryIndex): Text[] {
	const news = index.current().filter((entry) => kindOf(entry).news);
	const ofCollections = collectionNames.map((name) => {
		const title = `${site.name}：${collections[name].label}`;
		const file = `${name}/feed.xml`;
		return { file, text: atom(title, `/${file}`, index.current(name)) };
	});
	return [{ file: 'feed.xml', text: atom(site.name, '/feed.xml', news) }, ...ofCollections];
}

/** Every page worth finding, for search engines. */
function siteMapText(index: EntryIndex): string {
	// An answer is made in the browser: there is nothing to find.
	const found = Object.values(plainPages).filter((page) => page !== plainPages.search);
	const plain = [
		'/',
		...found.map(({ address }) => address),
		...index.fixed.map(({ id }) => `/${id}/`),
		...listAddresses(index),
		...topicAddresses(index),
		...buildingLinks().map(({ address }) => address),
		...activityMonths(index).map(([month]) => monthAddress(month)),
		...calendarYears(index).map(yearAddress),
	];
	const rows = [
		...plain.map((address) => `<url><loc>${origin}${address}</loc></url>`),
		...index.visible().map((entry) => {
			const changed = dayOf(changedAt(entry));
			return `<url><loc>${origin}${entry.address}</loc><lastmod>${changed}</lastmod></url>`;
		}),
	];
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
}

const robots = `User-agent: *\nDisallow: /admin/\n\nSitemap: ${origin}/sitemap.xml\n`;

export function everyText(index: EntryIndex): Text[] {
	const moved = aliasTargets(index);
	return [
		...feeds(index),
		...calendarFiles(index),
		...noticeFiles(index),
		{ file: 'sitemap.xml', text: siteMapText(index) },
		{ file: 'robots.txt', text: robots },
		// Old addresses: a page that sends the reader on.
		...redirectFiles(moved),
		...moved.map(({ path, target, title }) => ({
			file: path,
			text: redirectPage(target, title),
		})),
	];
}
