/** When the site changes by itself: the next time that stands in the content. */

import { isCalendarDate } from '../src/collections/field.ts';
import { dayAfter } from '../src/lib/state.ts';

const moment = /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/;

function* moments(value: unknown): Generator<string> {
	if (typeof value === 'string' && moment.test(value)) yield value;
	else if (typeof value === 'object' && value !== null)
		for (const inner of Object.values(value)) yield* moments(inner);
}

/** A day counts from its beginning and to its end. @param now Shanghai wall time */
export function nextChange(values: readonly unknown[], now: string): string | undefined {
	const times = values
		.flatMap((value) => [...moments(value)])
		.flatMap((time) => {
			if (time.length > 10) return [time];
			return isCalendarDate(time) ? [`${time} 00:00`, dayAfter(time)] : [];
		});
	return times.filter((time) => time > now).sort()[0];
}

/** Milliseconds from `now` to a Shanghai wall time. */
export function untilThen(time: string, now: Date): number {
	return Date.parse(`${time.replace(' ', 'T')}:00+08:00`) - now.valueOf();
}
