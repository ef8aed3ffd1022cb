/** 休 and 班, by the calendar of the country. */
import { calendarWords } from '../../calendar-strings.ts';
import { isFree, isWorked } from '../../lib/calendar/free-days.ts';

export const markOfDay = (day: string) =>
	isFree(day) ? calendarWords.dayOff : isWorked(day) ? calendarWords.dayWorked : '';
