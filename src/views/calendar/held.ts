/** The times at which activities happen, as rows and as leaves of a calendar. */
import { calendarWords } from '../../calendar-strings.ts';
import { dayBefore, type Step } from '../../lib/state.ts';
import type { Entry } from '../../lib/entry.ts';
import { now } from '../../lib/clock.ts';
import { isOver } from '../../kinds/entry/filing.ts';
import { markOf } from '../../kinds/entry/labels.ts';
import { isSeries, overAt } from '../../kinds/entry/times.ts';
import { kindOf } from '../../kinds/index.ts';
import { labelView } from '../label.ts';
import type { Held } from './months.ts';
import { rowView, type RowView } from '../row.ts';

/** Whether this time of it is over; what is called off or taken back is so altogether. */
export function isPast({ entry, time }: Held): boolean {
	return isOver(entry) || (isSeries(entry) && overAt(entry, time) <= now);
}

/** What is past below what is not, the order otherwise kept. */
export function pastLast(held: readonly Held[]): Held[] {
	return [...held.filter((one) => !isPast(one)), ...held.filter(isPast)];
}

/** Where one of several times stands: 即将开始, 明天, 今天, 进行中, 这次办过了. */
function stepsOf({ entry, time }: Held): Step[] {
	const day = time.startsAt.slice(0, 10);
	return [
		{ word: '即将开始' },
		{ from: `${dayBefore(day)} 00:00`, word: '明天' },
		{ from: `${day} 00:00`, word: '今天' },
		...(time.startsAt.length > 10 ? [{ from: time.startsAt, word: '进行中' }] : []),
		{ from: overAt(entry, time), word: calendarWords.heldOnce, over: true as const },
	].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

/** Nothing is said of the whole that holds of each time. */
const holds = (entry: Entry) =>
	entry.state === 'current' &&
	markOf(entry) === '' &&
	kindOf(entry).calledOff?.(entry.data) !== true;

/** As a row of its own day: of what comes again each time is one. */
export function heldRow(held: Held): RowView {
	const { entry, time } = held;
	const row = rowView(entry);
	if (!isSeries(entry)) return row;
	const labels = holds(entry) ? [labelView({ steps: stepsOf(held), tone: 'calm' })] : row.labels;
	delete row.days;
	return {
		...row,
		time: time.startsAt,
		withYear: time.startsAt.slice(0, 4) !== now.slice(0, 4),
		labels,
	};
}
