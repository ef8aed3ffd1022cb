/** Atom feeds (library: feed). Dates come from the content, so the same content gives the same bytes. */
import { Feed } from 'feed';
import { isoOf } from '../lib/clock.ts';
import type { Entry } from '../lib/entry.ts';
import { changedAt, overLast } from '../kinds/entry/filing.ts';
import { markOf } from '../kinds/entry/labels.ts';
import { escapeHtml } from '../lib/escape-html.ts';
import { origin, site } from '../lib/settings.ts';
import { sourceOf } from '../lib/source.ts';
import { aiSentence } from '../lib/words/ai-content.ts';
import { markedTitle } from '../lib/words/titles.ts';

const feedSize = 50;

/** In one sentence, and what of it artificial intelligence has made. */
function told({ data, source }: Entry): string {
	const ai = source && aiSentence(data);
	return `${data.summary ?? data.title}${ai ? `（${ai}）` : ''}`;
}

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
			// The library writes titles as HTML: signs of HTML in a title stay signs.
			title: escapeHtml(markedTitle(entry.data.title, markOf(entry))),
			description: escapeHtml(told(entry)),
			published: new Date(isoOf(entry.data.publishedAt)),
			date: new Date(isoOf(changedAt(entry))),
			author: [{ name: sourceOf(entry.data) }],
		});
	return feed.atom1();
}
