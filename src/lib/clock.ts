/** The site's clock: Asia/Shanghai wall time as text, `2026-11-22 09:00`, so that times compare as text. */
import { isCalendarDate } from '../collections/field.ts';

const shanghai = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Asia/Shanghai',
	dateStyle: 'short',
	timeStyle: 'short',
});

/** An instant → `2026-11-22 09:00` in Shanghai, whatever the machine's own time zone. */
export function wallTime(instant: Date): string {
	return shanghai.format(instant);
}

const form = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):[0-5]\d$/;

/** The moment this build is for: `SITE_NOW` (`2026-11-22 09:00`) if set, else the real one. */
export let now: string = orEnd(() => siteNow(process.env['SITE_NOW']));

/** For who got ready before the build was wanted. @param at Shanghai wall time */
export function setClock(at: string): void {
	now = at;
}

/** Here, for it is read before a command could catch anything: whatever was begun ends with the sentence alone. */
function orEnd<T>(ask: () => T): T {
	try {
		return ask();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(2);
	}
}

/** The moment a build that begins now is for; `given` (`2026-11-22 09:00`) if there is one. @throws in Chinese */
export function siteNow(given: string | undefined): string {
	if (!given) return wallTime(new Date());
	const [, day = ''] = form.exec(given) ?? [];
	if (day && isCalendarDate(day)) return given;
	throw new Error(`SITE_NOW 写成了“${given}”，请写成 2026-11-22 09:00（北京时间）`);
}

/** `2026-11-22 09:00` → `2026-11-22`. */
export function dayOf(time: string): string {
	return time.slice(0, 10);
}

/** `2026-11-22 09:00` → `2026-11-22T09:00:00+08:00`, for feeds and structured data. */
export function isoOf(time: string): string {
	return `${dayOf(time)}T${time.slice(11) || '00:00'}:00+08:00`;
}
