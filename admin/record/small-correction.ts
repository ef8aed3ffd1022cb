/** A small correction of what is public: a few characters, told to residents in a note. Whatever is more is reviewed anew. */
import type { Data } from './entry.ts';
import { reviewedFields } from './reviewed.ts';

/** Characters taken out and put in, all together. */
const most = 60;

/** `8:30 停水`, `9:30 停水` → 2: what differs between the same beginning and the same end, in both. */
export function charactersChanged(before: string, after: string): number {
	const [old, fresh] = [[...before], [...after]];
	const shorter = Math.min(old.length, fresh.length);
	let start = 0;
	while (start < shorter && old[start] === fresh[start]) start += 1;
	let end = 0;
	while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
	return old.length + fresh.length - 2 * (start + end);
}

const textOf = (value: unknown) =>
	value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const listAt = (data: Data, key: string) =>
	Array.isArray(data[key]) ? (data[key] as unknown[]) : [];

/** One more note of what was changed, and those before as they were. */
function isNoted(before: Data, after: Data): boolean {
	const [old, fresh] = [listAt(before, 'changes'), listAt(after, 'changes')];
	return fresh.length === old.length + 1 && same(fresh.slice(1), old);
}

/** Whether the public article may be changed so at once. How urgent it is is no small thing: the urgent goes out unreviewed. */
export function isSmallCorrection(before: Data, after: Data): boolean {
	const [old, fresh] = [reviewedFields(before), reviewedFields(after)];
	if (!isNoted(old, fresh) || old['urgency'] !== fresh['urgency']) return false;
	const keys = new Set([...Object.keys(old), ...Object.keys(fresh), 'body']);
	keys.delete('changes');
	const changed = [...keys].map((key) =>
		charactersChanged(textOf(before[key]), textOf(after[key])),
	);
	return changed.reduce((sum, one) => sum + one, 0) <= most;
}
