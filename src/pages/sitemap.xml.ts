/** Every page worth finding, for search engines. */
import { changedAt } from '../kinds/entry/filing.ts';
import { dayOf } from '../lib/clock.ts';
import { entryIndex } from '../lib/entries.ts';
import { xml } from '../views/feeds.ts';
import { activityMonths, listAddresses, topicAddresses } from '../views/list-pages.ts';
import { monthAddress } from '../views/lists.ts';
import { plainPages } from '../lib/plain-addresses.ts';
import { origin } from '../lib/settings.ts';

export async function GET() {
	const index = await entryIndex();
	const entries = index.visible();
	const months = activityMonths(index).map(([month]) => monthAddress(month));
	const fixed = index.fixed.map(({ id }) => `/${id}/`);
	const { contacts, milestones, topics, sitemap, technology } = plainPages;
	const pages = [contacts, milestones, topics, sitemap, technology];
	const plain = [
		'/',
		...pages.map(({ address }) => address),
		...fixed,
		...listAddresses(index),
		...topicAddresses(index),
		...months,
	];
	const dated = entries.map((entry) => ({
		address: entry.address,
		changed: dayOf(changedAt(entry)),
	}));
	const rows = [
		...plain.map((address) => `<url><loc>${origin}${address}</loc></url>`),
		...dated.map(
			({ address, changed }) =>
				`<url><loc>${origin}${address}</loc><lastmod>${changed}</lastmod></url>`,
		),
	];
	return xml(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`,
	);
}
