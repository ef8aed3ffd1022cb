/**
 * Working days: by `settings/holidays.yml`, else by the library (chinese-days: the State Council's notices since 2004, days
 * worked in exchange included); a year that neither knows counts Monday to Friday, and that is said.
 */
import chineseDays from 'chinese-days';
import { shifted, weekdayOf } from '../collections/parts/days.ts';

/** Items of `settings/holidays.yml`. */
type Notices = readonly Readonly<Record<string, unknown>>[];

/** At noon, for the library reads a day alone by the machine's own time zone. */
const isWorkedByLibrary = (day: string) => chineseDays.isWorkday(`${day} 12:00`);

/** Of 国庆 three days are holidays every year; one of them at least is no weekend. */
const isInLibrary = (year: string) =>
	['10-01', '10-02', '10-03']
		.map((day) => `${year}-${day}`)
		.some((day) => weekdayOf(day) < 6 && !isWorkedByLibrary(day));

const listed = (days: unknown, day: string) =>
	Array.isArray(days) && days.map(String).includes(day);

function isWorkingDay(day: string, notices: Notices): boolean {
	const notice = notices.find(({ year, off }) => off && String(year) === day.slice(0, 4));
	if (!notice) return isWorkedByLibrary(day);
	if (listed(notice['work'], day)) return true;
	return weekdayOf(day) < 6 && !listed(notice['off'], day);
}

/** More days than that nobody counts. */
const most = 400;

export interface Counted {
	days: number;
	/** Years of which nobody knows the holidays: they count Monday to Friday. */
	unknown: string[];
}

/** How many working days there are from one day to another, both included. @param notices items of `settings/holidays.yml` */
export function workingDays(from: string, to: string, notices: Notices): Counted {
	const unknown = new Set<string>();
	let days = 0;
	for (let day = from, left = most; day <= to && left > 0; day = shifted(day, 1), left -= 1) {
		const year = day.slice(0, 4);
		const isKnown = notices.some((notice) => notice['off'] && String(notice['year']) === year);
		if (!isKnown && !isInLibrary(year)) unknown.add(year);
		if (isWorkingDay(day, notices)) days += 1;
	}
	return { days, unknown: [...unknown] };
}

/** `（2027 年的节假日还没有写，按星期一到星期五算）`; '' where all is known. */
export function countedHow({ unknown }: Counted): string {
	if (unknown.length === 0) return '';
	return `（${unknown.join('、')} 年的节假日还没有写，按星期一到星期五算）`;
}
