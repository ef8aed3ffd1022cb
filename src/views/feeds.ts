/** Atom feeds (library: feed). Dates come from the content, so the same content gives the same bytes. */
import { Feed } from 'feed';
import { isoOf } from '../lib/clock.ts';
import type { Entry } from '../lib/entries.ts';
import { overLast } from '../kinds/entry/filing.ts';
import { markOf } from '../kinds/entry/labels.ts';
import { origin, site } from '../lib/settings.ts';
import { sourceOf } from '../lib/source.ts';
import { markedTitle } from '../lib/titles.ts';

export const feedSize = 50;

/** The library writes titles as HTML: signs of HTML in a title stay signs. */
const asHtml = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const changedAt = ({ data }: Entry) => data.changes?.[0]?.at ?? data.publishedAt;

/** Atom text of the first fifty, what is over below. @param entries current ones, newest first @param path where it will stand, `/notices/feed.xml` */
export function atom(title: string, path: string, entries: readonly Entry[]): string {
	const first = overLast(entries).slice(0, feedSize);
	const newest = first.map(changedAt).sort().at(-1) ?? '2000-01-01 00:00';
	const feed = new Feed({
		id: origin + path,
		title,
		link: origin + path.replace('feed.xml', ''),
		feedLinks: { atom: origin + path },
		updated: new Date(isoOf(newest)),
		language: 'zh-CN',
		copyright: site.organisation,
		generator: '邻里',
		author: { name: site.organisation },
	});
	for (const entry of first)
		feed.addItem({
			id: origin + entry.address,
			link: origin + entry.address,
			title: asHtml(markedTitle(entry.data.title, markOf(entry))),
			description: asHtml(entry.data.summary ?? entry.data.title),
			published: new Date(isoOf(entry.data.publishedAt)),
			date: new Date(isoOf(changedAt(entry))),
			author: [{ name: sourceOf(entry.data) }],
		});
	return feed.atom1();
}

export function xml(text: string): Response {
	return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
