/** A weekday that the date does not have: 2026年11月26日（周五） was a Thursday. */
import { datesIn, daysOf, type WrittenDate } from '../../../wording/dates.ts';
import { inPassages, whereAny, writtenAt, type PassageHit } from '../../../wording/in-passages.ts';
import type { EntryRule } from '../rule.ts';

const weekdays = '日一二三四五六';
const name = String.raw`(?:星期|周|礼拜)([一二三四五六日天])`;
/** Days that come again are no day of that date: `11月26日，周一至周五`, `11月28日、周六周日`. */
const after = new RegExp(
	String.raw`^(?:\s?[（(【\[]\s?(?:农历[^（(）)]{1,12}[，,、\s])?${name}(?!\s?[至到、和及与或—–~～-])|[，,]?\s?${name}(?![至到、和及与或均—–~～-]|周|星期|[一二三四五六日天]|以?外|除外))`,
	'u',
);
const before = new RegExp(String.raw`(?<![每逢])${name}\s?[（(，,）)]?\s?$`, 'u');

/** Nearer than this to the day it was published, a date without a year is of that time. */
const near = 100;
const oneDay = 86_400_000;

const timeOf = (year: number, { month, day }: WrittenDate) => Date.UTC(year, month - 1, day);

/** The year that is said, or that brings the date nearest to when it was published. */
function yearOf(
	date: WrittenDate,
	published: string | undefined,
): { year: number; sure: boolean } | undefined {
	if (date.year !== undefined) return { year: date.year, sure: true };
	const then = published === undefined ? NaN : Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
	if (Number.isNaN(then)) return undefined;
	const thatYear = new Date(then).getUTCFullYear();
	const distance = (year: number) => Math.abs(timeOf(year, date) - then);
	const [year = thatYear] = [thatYear - 1, thatYear, thatYear + 1].sort(
		(a, b) => distance(a) - distance(b),
	);
	return { year, sure: distance(year) <= near * oneDay };
}

function saidBeside(text: string, { at, end }: WrittenDate): string | undefined {
	const behind = after.exec(text.slice(end, end + 24));
	const day = behind?.[1] ?? behind?.[2] ?? before.exec(text.slice(Math.max(0, at - 6), at))?.[1];
	return day === '天' ? '日' : day;
}

function wrongIn(text: string, published: string | undefined): PassageHit[] {
	if (!/周|星期|礼拜/.test(text)) return [];
	return datesIn(text).flatMap((date): PassageHit[] => {
		const said = saidBeside(text, date);
		const year = said === undefined ? undefined : yearOf(date, published);
		if (!year || date.day < 1 || date.day > daysOf(date.month, year.year)) return [];
		const real = weekdays.charAt(new Date(timeOf(year.year, date)).getUTCDay());
		if (real === said) return [];
		const message = `“${date.written}”和“星期${said}”对不上，${year.year}年的这一天是星期${real}，请核对`;
		return [{ at: date.at, message, ...(year.sure ? {} : { level: 'warning' }) }];
	});
}

export const weekday: EntryRule = {
	id: 'wording/weekday',
	level: 'error',
	title: '日期和星期对不上',
	why: '日期和星期对不上，居民不知道该信哪一个，常常白跑一趟。',
	...inPassages(({ text }, of) => wrongIn(text, writtenAt(of)), whereAny('周期拜')),
};
