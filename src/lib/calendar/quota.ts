/** A number a year, spread over its quarters. */

/** @param now Shanghai wall time @returns how many quarters of its year are over */
export const quartersOver = (now: string): number => Math.floor((Number(now.slice(5, 7)) - 1) / 3);

/**
 * Quarters that are over and were not filled, each with how many are wanting; what is done fills the first ones first.
 * @example wanting(8, 3, 3) // [[2, 1], [3, 2]]: two a quarter, of the second one is wanting, of the third both
 */
export function wanting(quota: number, done: number, quarters: number): [number, number][] {
	const until = (quarter: number) => Math.floor((quota * quarter) / 4);
	return Array.from({ length: quarters }, (_, place) => place + 1).flatMap(
		(quarter): [number, number][] => {
			const left = until(quarter) - Math.max(done, until(quarter - 1));
			return left > 0 ? [[quarter, left]] : [];
		},
	);
}
