/** Public holidays as the browser knows them: the lunar calendar is as large as all the rest. */
import { freeDaysBy } from '../../../src/collections/parts/free-days.ts';

/** Those of the law, which the build writes into the bundle (`admin/preview/law-days.ts`). */
declare const __LAW_DAYS__: string;

const byLaw = __LAW_DAYS__.split(' ');
let off = freeDaysBy(byLaw, []);

/** @param notices items of `settings/holidays.yml` */
export function useHolidays(notices: unknown) {
	off = freeDaysBy(byLaw, Array.isArray(notices) ? (notices as Record<string, unknown>[]) : []);
}

export const isFree = (day: string): boolean => off.has(day);
export const isWorked = (): boolean => false;
