/** Months and days in a question, and the pages of their activities. */
import { numberOf } from './dates.ts';
import type { Told } from './told.ts';
import { bare } from './wording.ts';

export interface MonthPage {
	/** `2026-12` */
	month: string;
	address: string;
	count: number;
	/** It is asked what there is at that time; otherwise it is only offered. */
	asked: boolean;
}

const named =
	/(?:(?<year>20\d\d|今|明|去|前)年?)?[-./]?(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?:月份?|[-./](?=[0-3]?\d))/u;
/** 2025年, 去年: a whole year. */
const yearAlone = /(?<!\d)(?<year>20\d\d|今|明|去|前)年/u;
const relative = /(?<which>这个?|本|当|下个?|上个?)月/u;
const dayWord =
	/今天|今日|今晚|明天|明晚|后天|下个?(?:周|星期|礼拜)|(?:[这本]个?)?(?:周|星期|礼拜)(?:[一二三四五六日天末]|(?!年))/u;
const about = /活动|有什么|有啥|有哪些|安排|日历|节目|好玩/u;

const monthAfter = (month: string, by: number) => {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
};

const dayAfter = (day: string, by: number) =>
	new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 7);

/** Which of the pages a month without its year means: the nearest, what is to come before what is past. */
function nearest(number: number, months: Told['months'], now: string): string | undefined {
	const two = String(number).padStart(2, '0');
	const all = months
		.map(([month]) => month)
		.filter((month) => month.endsWith(`-${two}`))
		.sort();
	const coming = all.find((month) => month >= now.slice(0, 7));
	return coming ?? all.at(-1);
}

const years: Readonly<Record<string, number>> = { 今: 0, 明: 1, 去: -1, 前: -2 };

const yearOf = (said: string, now: string) =>
	years[said] === undefined ? Number(said) : Number(now.slice(0, 4)) + years[said];

function monthIn(text: string, months: Told['months'], now: string): string | undefined {
	const { year, month } = named.exec(text)?.groups ?? {};
	if (month !== undefined) {
		const number = numberOf(month);
		if (year === undefined) return nearest(number, months, now);
		return `${yearOf(year, now)}-${String(number).padStart(2, '0')}`;
	}
	const alone = yearAlone.exec(text)?.groups?.['year'];
	if (alone) return String(yearOf(alone, now));
	const { which } = relative.exec(text)?.groups ?? {};
	if (which) return monthAfter(now, which.startsWith('下') ? 1 : which.startsWith('上') ? -1 : 0);
	const [day] = dayWord.exec(text) ?? [];
	if (day === undefined) return undefined;
	const by = day.startsWith('明') ? 1 : day.startsWith('后') ? 2 : day.startsWith('下') ? 7 : 0;
	return dayAfter(now.slice(0, 10), by);
}

/** @param now Shanghai wall time */
export function monthPageFor(
	question: string,
	{ months }: Told,
	now: string,
): MonthPage | undefined {
	if (months.length === 0 || now === '') return undefined;
	const text = question.replace(/\s+/g, '');
	const month = monthIn(text, months, now);
	const [, address, count = 0] = months.find(([known]) => known === month) ?? [];
	if (month === undefined || address === undefined) return undefined;
	const rest = bare(
		text
			.replace(named, '')
			.replace(relative, '')
			.replace(yearAlone, '')
			.replace(/\d{1,2}[日号]/u, ''),
	);
	const isAbout =
		about.test(text) && (bare(rest.replace(about, '')).length <= 3 || /有什么|有啥/.test(text));
	// A word of today's is no time that one looks up.
	if (!isAbout && named.exec(text) === null && relative.exec(text) === null) return undefined;
	return { month, address, count, asked: isAbout };
}
