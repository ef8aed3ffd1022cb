/** Which days are public holidays here, and which weekend days are worked for them: by the settings, else by the law. */
import { holidaysOf } from '../hours/holidays.ts';
import { holidays } from '../settings.ts';
import { onceOf } from './once-of.ts';

const ofYear = onceOf((year) => {
	const { off, work } = holidaysOf([year], holidays);
	return { off: new Set(off), work: new Set(work) };
});

const yearOf = (day: string) => ofYear(Number(day.slice(0, 4)));

export const isFree = (day: string): boolean => yearOf(day).off.has(day);
export const isWorked = (day: string): boolean => yearOf(day).work.has(day);
