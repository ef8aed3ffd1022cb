/** What machines read in the head of a page. */
import { fullDate } from '../lib/dates.ts';
import { pageTitle } from '../lib/words/page-title.ts';
import { domain, origin, site } from '../lib/settings.ts';
import { organisation } from '../lib/structured-data.ts';
import { markedTitle } from '../lib/words/titles.ts';

interface Column {
	label: string;
	description: string;
	keywords: readonly string[];
	columnType: string;
}

interface ArticleGiven {
	title: string;
	publishedAt: string;
	source: string;
	author?: string | undefined;
	keywords?: readonly string[] | undefined;
}

export interface PageGiven {
	title: string;
	/** 已过期, 公示结束…: stands before the title. */
	mark?: string | undefined;
	description: string;
	path: string;
	column?: Column | undefined;
	article?: ArticleGiven | undefined;
	/** Address of the picture for share cards, from the root. */
	image?: string | undefined;
	structuredData?: readonly object[] | undefined;
	/** Not for search engines: pages of lists after the first, people no longer named, 404. */
	noIndex?: boolean | undefined;
	feed?: string | undefined;
}

function columnView({ label, description, keywords, columnType }: Column) {
	return { label, description, keywords: keywords.join(','), columnType };
}

function articleView({ title, publishedAt, source, author, keywords }: ArticleGiven) {
	const words = keywords?.length ? keywords.join(',') : undefined;
	const day = fullDate(publishedAt.slice(0, 10));
	return { title, publishedAt, day, source, author, keywords: words };
}

export function headView(given: PageGiven) {
	const { title, mark = '', path, column, article, image = '/share.png' } = given;
	const { description, structuredData = [], noIndex = false, feed = '/feed.xml' } = given;
	const graph = { '@context': 'https://schema.org', '@graph': [organisation(), ...structuredData] };
	return {
		title: path === '/' ? title : pageTitle(title, mark),
		cardTitle: markedTitle(title, mark),
		description,
		address: origin + path,
		picture: origin + image,
		site: { name: site.name, domain, siteIdCode: site.siteIdCode },
		column: column && columnView(column),
		article: article && articleView(article),
		noIndex,
		feed,
		// In a script element only `<` could end the data early.
		json: JSON.stringify(graph).replace(/</g, '\\u003c'),
	};
}

export type HeadView = ReturnType<typeof headView>;
