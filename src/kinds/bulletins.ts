/** What is particular to issues of boards: the series they belong to, and their number in its year. */
import { bulletins as definition } from '../collections/bulletins.ts';
import type { Entry } from '../lib/entry.ts';
import { bulletinSeries, seriesOf } from '../lib/settings.ts';
import { issueWords } from '../paper-strings.ts';
import { fact } from './fact.ts';
import type { Kind } from './kind.ts';

const { fields } = definition;

/** `南门宣传栏` */
export const seriesName = ({ data }: Entry<'bulletins'>): string =>
	seriesOf(data.series)?.name ?? data.series;

/** `2026年第3期` */
export const issueName = ({ data }: Entry<'bulletins'>): string =>
	issueWords.issueOf(data.publishedAt.slice(0, 4), data.issue);

export const bulletins: Kind<'bulletins'> = {
	list: 'rows',
	// Its items have pages of their own, which are what is looked for.
	searchedByTitle: true,
	face: () => 'open',
	day: 'publishedAt',
	news: false,
	course: () => [],
	facts: (entry) => [
		...fact(fields.series.label, seriesName(entry)),
		...fact(fields.issue.label, issueName(entry)),
	],
	note: (entry) => [seriesName(entry), issueName(entry)],
	ways: [
		{
			path: 'series',
			label: issueWords.bySeries,
			options: Object.fromEntries(bulletinSeries.map(({ key, name }) => [key, name])),
			steps: (entry) => [{ word: seriesName(entry) }],
		},
	],
};
