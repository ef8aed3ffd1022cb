/** Every time of what comes again, for its page: those to come, those that were, and why one is left out. */
import { calendarWords } from '../../calendar-strings.ts';
import type { Entry } from '../../lib/entry.ts';
import { now } from '../../lib/clock.ts';
import { momentInWords, spanInWords } from '../../lib/dates.ts';
import { endOf, type Time } from '../../collections/parts/days.ts';
import { kindOf } from '../../kinds/index.ts';

function noteOf({ off, movedFrom, startsAt }: Time): string {
	if (off !== undefined)
		return off === 'holiday' ? calendarWords.offHoliday : calendarWords.offExcept;
	return movedFrom === undefined ? '' : calendarWords.movedHere(momentInWords(movedFrom, startsAt));
}

/** The hours are those of each, and stand above: a day is said, with its year where that is another than before. */
function lineOf(time: Time, allDay: boolean, before: string) {
	return {
		day: momentInWords(time.startsAt.slice(0, 10), before),
		/** Said where it is the next. */
		words: spanInWords({ ...time, allDay }, now),
		/** Shanghai wall time at which it is over. */
		until: endOf(time, allDay),
		isOff: time.off !== undefined,
		note: noteOf(time),
	};
}

/** Undefined where it is once, or no more may be said of it. */
export function seriesView(entry: Entry<'activities'>) {
	const { kind, repeats, allDay, state } = entry.data;
	if (!repeats || kind !== 'announcement' || !entry.source) return undefined;
	const all = (kindOf(entry).times?.(entry.data) ?? []).map((time, place, times) =>
		lineOf(time, allDay, times[place - 1]?.startsAt ?? now),
	);
	const coming = all.filter(({ until }) => until > now);
	return {
		next: state === 'cancelled' ? undefined : coming.find(({ isOff }) => !isOff)?.words,
		coming,
		past: all.filter(({ until }) => until <= now),
	};
}

export type SeriesView = NonNullable<ReturnType<typeof seriesView>>;
