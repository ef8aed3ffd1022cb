/** Times in a question, offered as a year to narrow by and as a date in the site's own form. */
import type { Counts, Offer } from '../contract.ts';

const date =
	/(?<!\d)(?:(?<year>(?:19|20)\d{2})(?:年|[-./](?=\d)))(?:(?<month>1[0-2]|0?[1-9])(?:月份?|[-./](?=\d)|(?!\d)))?(?:(?<=[月./-])(?<day>3[01]|[12]\d|0?[1-9])[日号]?(?!\d))?/u;
const bareYear = /(?<!\d)(?<year>(?:19|20)\d{2})(?![\d.,:/-]|\s*[号元个人户平])/u;

/** `3月5日`; `3月`; `` */
function dayInWords(month: string | undefined, day: string | undefined): string {
	if (!month) return '';
	return `${Number(month)}月${day ? `${Number(day)}日` : ''}`;
}

/**
 * A time and what else is asked, apart: both may stand on a page without touching.
 * @example timeApart('2026年3月停水') // '2026年3月 停水'
 */
export function timeApart(question: string): string {
	const found = date.exec(question) ?? bareYear.exec(question);
	if (!found) return question;
	const end = found.index + found[0].length;
	return [question.slice(0, found.index), found[0], question.slice(end)]
		.map((part) => part.trim())
		.filter(Boolean)
		.join(' ');
}

/**
 * Narrower questions that a time in this one suggests.
 * @param counts which years there are: others are not offered
 * @example offersOf('2026-03-05 停水', …) // 只看2026年: “停水”; 找“3月5日”: “3月5日 停水” in 2026
 */
export function offersOf(question: string, counts: Counts): Offer[] {
	const found = date.exec(question) ?? bareYear.exec(question);
	const year = found?.groups?.['year'];
	if (!found || !year || !counts['年份']?.[year]) return [];
	const rest = `${question.slice(0, found.index)} ${question.slice(found.index + found[0].length)}`
		.replace(/\s+/g, ' ')
		.trim();
	const filters = { 年份: [year] };
	const offers: Offer[] = [{ label: `只看${year}年`, text: rest, filters }];
	const day = dayInWords(found.groups?.['month'], found.groups?.['day']);
	if (!day) return offers;
	const text = rest ? `${day} ${rest}` : day;
	return [{ label: `只看${year}年、写到“${day}”的`, text, filters }, ...offers];
}
