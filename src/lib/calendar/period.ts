/** A span of days as offices call it: the year, its half, its quarter, the month. */
import type { Period } from '../../collections/parts/office/period.ts';
import { fullDate, parts } from '../dates.ts';

const quarters = ['一', '二', '三', '四'];

/** Days in a month: `lastDay(2026, 2)` → 28 */
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whole months of one year, or undefined. */
function wholeMonths({
	from,
	to,
}: Period): { year: number; first: number; last: number } | undefined {
	const [start, end] = [parts(from), parts(to)];
	const isWhole = start.date === 1 && end.date === lastDay(end.year, end.month);
	if (start.year !== end.year || !isWhole) return undefined;
	return { year: start.year, first: start.month, last: end.month };
}

/** `2026年`, `2026年上半年`, `2026年第三季度`, `2026年10月`; other days as they are. */
export function periodInWords(period: Period): string {
	const whole = wholeMonths(period);
	if (!whole) {
		const { from, to } = period;
		return from === to ? fullDate(from) : `${fullDate(from)}至${fullDate(to)}`;
	}
	const { year, first, last } = whole;
	const count = last - first + 1;
	if (count === 12) return `${year}年`;
	if (count === 6 && first % 6 === 1) return `${year}年${first === 1 ? '上' : '下'}半年`;
	if (count === 3 && first % 3 === 1) return `${year}年第${quarters[(first - 1) / 3] ?? ''}季度`;
	return count === 1 ? `${year}年${first}月` : `${year}年${first}月至${last}月`;
}
