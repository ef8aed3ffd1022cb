/** Dates and times in Chinese words. All take and give Asia/Shanghai wall time. */

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

/** `2026-11-26` → `周四`. */
export function weekday(day: string): string {
	return `周${weekdays[new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay()]}`;
}

export function parts(day: string) {
	const [year = 0, month = 0, date = 0] = day.slice(0, 10).split('-').map(Number);
	return { year, month, date };
}

/** `2026-03-05` → `2026年3月5日`. */
export function fullDate(day: string): string {
	const { year, month, date } = parts(day);
	return `${year}年${month}月${date}日`;
}

/** `2026-03-05 09:30` → `3月5日（周四）9:30`; the year is said when it is not `now`'s. */
export function momentInWords(time: string, now: string): string {
	const { year, month, date } = parts(time);
	const yearWord = year === parts(now).year ? '' : `${year}年`;
	return `${yearWord}${month}月${date}日（${weekday(time)}）${clockTime(time)}`;
}

/** `2026-03-05 09:30` → `9:30`; a day without time → `''`. */
function clockTime(time: string): string {
	return time.slice(11).replace(/^0/, '');
}

/** The last moment before `time` as one says it: a day that is over is that day, not the midnight after it. */
export function untilInWords(time: string, now: string): string {
	if (!time.endsWith(' 00:00')) return momentInWords(time, now);
	const before = new Date(Date.parse(`${time.slice(0, 10)}T00:00:00Z`) - 86_400_000);
	return momentInWords(before.toISOString().slice(0, 10), now);
}

interface Span {
	startsAt?: string | undefined;
	endsAt?: string | undefined;
	allDay?: boolean | undefined;
}

/** `8:30–17:00` on one day, both days otherwise: `3月5日（周四）8:30–3月6日（周五）17:00`. */
export function spanInWords({ startsAt, endsAt, allDay = false }: Span, now: string): string {
	const said = (time: string) => momentInWords(allDay ? time.slice(0, 10) : time, now);
	if (!startsAt) return endsAt ? `${said(endsAt)}前` : '';
	if (!endsAt) return said(startsAt);
	if (startsAt.slice(0, 10) !== endsAt.slice(0, 10)) return `${said(startsAt)}至${said(endsAt)}`;
	return allDay ? said(startsAt) : `${said(startsAt)}–${clockTime(endsAt)}`;
}
