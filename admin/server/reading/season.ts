/** What was published at this season of last year and not again since: it may be wanted anew. */
import { definitionOf } from '../../../src/collections/index.ts';
import type { Row } from './row.ts';

const day = 86_400_000;
/** An article's day of last year may lie so far ahead; a feast by the moon comes up to three weeks later than last year. */
const ahead = 21 * day;
const behind = 20 * day;
/** A year's second one is written within this time. */
const apart = 200 * day;
/** As many are shown. */
const most = 8;

const instant = (time: string) => Date.parse(`${time.replace(' ', 'T')}:00+08:00`);

/** `2025年第三届邻里节（更正）` → `邻里节`: what stays the same from year to year. */
export function nameOfYears(title: string): string {
	return title
		.normalize('NFKC')
		.replace(/[(（【〔[].*?[)）】〕\]]/g, '')
		.replace(/第[\d一二三四五六七八九十百]+[届次期批]/g, '')
		.replace(/\d+/g, '')
		.replace(/(?:今年|去年|本周|下周|[上下]午|[年月日号时点分周星期]|元旦前后)/g, '')
		.replace(/[^\p{L}]+/gu, '');
}

/** Both name the same thing: one name within the other, or mostly the same characters. */
function isAlike(one: string, other: string): boolean {
	if (one === '' || other === '') return false;
	if (one.includes(other) || other.includes(one)) return true;
	const mine = new Set(one);
	const both = [...new Set(other)].filter((letter) => mine.has(letter)).length;
	return both / Math.max(mine.size, new Set(other).size) >= 0.7;
}

/** What breaks down, and who is praised, does not come again by the year. */
const isYearly = ({ collection, kind = '' }: Row) =>
	definitionOf(collection)?.yearly?.includes(kind) ?? false;

/** @param now Shanghai wall time */
export function atItsSeason(rows: readonly Row[], now: string): Row[] {
	const moment = instant(now);
	const dated = rows.flatMap((row) =>
		row.publishedAt === undefined ? [] : [{ row, at: instant(row.publishedAt) }],
	);
	const lastYear = `${Number(now.slice(0, 4)) - 1}${now.slice(4)}`;
	const then = instant(lastYear.replace('-02-29', '-02-28'));
	const recent = dated.filter(({ at }) => at > moment - apart);
	const begun = rows.filter(({ state, publishedAt }) => state === 'draft' && !publishedAt);
	const written = [...recent.map(({ row }) => row), ...begun];
	return dated
		.filter(
			({ row, at }) =>
				isYearly(row) &&
				(row.state === 'current' || row.state === 'expired') &&
				at >= then - behind &&
				at <= then + ahead,
		)
		.filter(({ row }) => {
			const name = nameOfYears(row.title);
			return !written.some(
				(other) => other.collection === row.collection && isAlike(name, nameOfYears(other.title)),
			);
		})
		.sort((a, b) => a.at - b.at)
		.slice(0, most)
		.map(({ row }) => row);
}
