/** Every page worth finding, for search engines. */
import { dayOf } from '../lib/clock.ts';
import { entryIndex } from '../lib/entries.ts';
import { xml } from '../views/feeds.ts';
import { activityMonths, listAddresses, topicAddresses } from '../views/list-pages.ts';
import { origin } from '../lib/settings.ts';

export async function GET() {
	const index = await entryIndex();
	const entries = index.visible();
	const months = activityMonths(index).map(([month]) => `/activities/${month.replace('-', '/')}/`);
	const fixed = index.fixed.map(({ id }) => `/${id}/`);
	const plain = [
		'/',
		'/contacts/',
		'/milestones/',
		'/topics/',
		'/sitemap/',
		'/technology/',
		...fixed,
		...listAddresses(index),
		...topicAddresses(index),
		...months,
	];
	const dated = entries.map(({ address, data }) => ({
		address,
		changed: dayOf(data.changes?.[0]?.at ?? data.publishedAt),
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
