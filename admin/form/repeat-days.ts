/** The days that a repetition makes of what stands in the form, in words; none while it is not whole. */
import { activities } from '../../src/collections/activities.ts';
import { fieldComplaints } from '../../src/collections/check.ts';
import { everyTime, weekdayOf, type Time, type Timed } from '../../src/collections/parts/days.ts';
import { withoutEmpty } from '../../src/collections/field.ts';
import { picturePaths } from '../../src/collections/references.ts';
import type { Data } from '../record/entry.ts';

const { fields } = activities;

const inWords = (day: string) =>
	`${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日（周${'一二三四五六日'[weekdayOf(day.slice(0, 10)) - 1] ?? ''}）`;

function lineOf({ startsAt, off, movedFrom }: Time): string {
	const day = inWords(startsAt);
	if (off === 'holiday') return `${day}：放假，停一次`;
	if (off === 'except') return `${day}：停一次`;
	return movedFrom === undefined ? day : `${day}：由${inWords(movedFrom)}挪来`;
}

/** @param free public holidays, `2027-02-06` */
export function repeatDays(data: Data, free: ReadonlySet<string>) {
	const { startsAt, endsAt, repeats } = data;
	const isSound =
		withoutEmpty(startsAt) !== undefined &&
		fieldComplaints(fields.startsAt, startsAt).length === 0 &&
		withoutEmpty(repeats) !== undefined &&
		fieldComplaints(fields.repeats, repeats).length === 0;
	if (!isSound) return undefined;
	const timed = {
		startsAt: fields.startsAt.schema(picturePaths).parse(startsAt),
		endsAt: fields.endsAt.schema(picturePaths).safeParse(withoutEmpty(endsAt)).data,
		repeats: fields.repeats.schema(picturePaths).parse(withoutEmpty(repeats)),
	} as Timed;
	const times = everyTime(timed, (day) => free.has(day));
	return {
		count: times.filter(({ off }) => off === undefined).length,
		lines: times.map(lineOf),
	};
}
