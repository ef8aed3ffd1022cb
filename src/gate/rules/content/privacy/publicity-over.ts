/** A 公示 that ended 30 days ago still shows the names on its list: what it was for is done. */
import { dayOf } from '../../../../lib/clock.ts';
import { isPublic } from '../../../../lib/state.ts';
import { wholeNamesIn } from '../../../persons/publicity.ts';
import { overMessage } from '../../../persons/say.ts';
import type { CheckedEntry } from '../../../reading/content.ts';
import { stateOf } from '../../../states.ts';
import { entryReading } from '../../../text/entry-reading.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

const days = 30;

/** `2026-10-20`: whatever ended before. @param today `2026-11-22` */
function lastDay(today: string): string {
	const day = new Date(`${today}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() - days);
	return day.toISOString().slice(0, 10);
}

function endOf({ value }: CheckedEntry): string | undefined {
	if (value?.['kind'] !== 'public-notice') return undefined;
	return (value['publicity'] as { end?: string } | undefined)?.end;
}

function isShown(entry: CheckedEntry, now: string): boolean {
	const state = stateOf(entry, now);
	return state !== undefined && isPublic(state) && state !== 'withdrawn';
}

function inEntry(entry: CheckedEntry, end: string): PlacedFound[] {
	return wholeNamesIn(entryReading(entry)).map(({ passage, names }) => ({
		of: entry,
		...passage.spotAt(0),
		message: `${passage.where}${overMessage(names, end)}`,
	}));
}

export const publicityOver: ContentRule = {
	id: 'privacy/publicity-over',
	level: 'warning',
	title: '公示早已结束，名单还写着姓名',
	why: '公示是为了听意见，期满就没有理由继续挂着谁的姓名。',
	check: ({ entries }, now) => {
		const last = lastDay(dayOf(now));
		return entries.flatMap((entry) => {
			const end = endOf(entry);
			return end !== undefined && end < last && isShown(entry, now) ? inEntry(entry, end) : [];
		});
	},
};
