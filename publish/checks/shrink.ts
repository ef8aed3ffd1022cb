/** Whether so much of what was public is gone that it looks like a mistake. */
import type { PublicRecord } from '../release/records.ts';

/** Over a tenth of the public entries, and over five of them. */
const share = 0.1;
const few = 5;

/** @returns a line for what is gone, and nothing where it is little */
export function shrinkOf(
	before: readonly PublicRecord[],
	after: readonly PublicRecord[],
): string[] {
	const lost = before.length - after.length;
	if (lost <= few || lost <= before.length * share) return [];
	const left = new Set(after.map(({ address }) => address));
	return before
		.filter(({ address }) => !left.has(address))
		.map(({ address, title }) => `${title}　${address}`);
}
