/** What comes again, in words: 每周二, 每月第三个周六. */
import { ruleDays, type Repeats, type Time, type Timed } from '../collections/parts/days.ts';
import { momentInWords, weekday } from './dates.ts';

const places: Readonly<Record<number, string>> = {
	1: '第一个',
	2: '第二个',
	3: '第三个',
	4: '第四个',
	5: '第五个',
	[-1]: '最后一个',
};

/** Which one of the month its first day is. */
function placeOf(day: string): number {
	const place = Math.ceil(Number(day.slice(8)) / 7);
	return place === 5 ? -1 : place;
}

/** 每周二, 隔周周二, 每月第三个周六 */
export function rhythmInWords(timed: Timed, { every, nth }: Repeats): string {
	const first = ruleDays(timed)[0] ?? timed.startsAt.slice(0, 10);
	const name = weekday(first);
	if (every === 'week') return `每${name}`;
	return every === 'two-weeks'
		? `隔周${name}`
		: `每月${places[nth ?? placeOf(first)] ?? ''}${name}`;
}

const clock = (time: string) => time.slice(11).replace(/^0/, '');

/** `每周二9:30–11:00，12月1日到2027年1月26日，共8次` @param held the times at which it takes place */
export function repeatInWords(
	timed: Timed & { repeats: Repeats },
	held: readonly Time[],
	now: string,
): string {
	const { startsAt, endsAt, allDay, repeats } = timed;
	const rhythm = rhythmInWords(timed, repeats);
	const isOneDay = endsAt === undefined || endsAt.slice(0, 10) === startsAt.slice(0, 10);
	const end = endsAt !== undefined && isOneDay ? `–${clock(endsAt)}` : '';
	const hours = allDay ? '' : `${clock(startsAt)}${end}`;
	const day = (time: Time | undefined) =>
		momentInWords((time?.startsAt ?? startsAt).slice(0, 10), now).replace(/（.*$/, '');
	const [first] = held;
	return `${rhythm}${hours}，${day(first)}到${day(held.at(-1))}，共${held.length}次`;
}
