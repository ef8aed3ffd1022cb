/** What of an article its buttons decide and no form: an older form must not bring back an older one. */
import { keysOfAll } from './behaving.ts';
import type { Data } from './entry.ts';
import { isOut } from './stage.ts';

/** Moved by the buttons above the form, never by hand. */
export const byButton: readonly string[] = keysOfAll('byButton');

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What must change in an older form so that the stage, the reviews and the withdrawal saved since stay. */
export function newerStanding(mine: Data, theirs: Data): Data {
	const differing = byButton.filter((key) => !same(mine[key], theirs[key]));
	// Publishing writes its moment too.
	const moved = differing.some((key) => key !== 'review')
		? [...differing, 'publishedAt']
		: differing;
	return Object.fromEntries(moved.map((key) => [key, theirs[key]]));
}

/** Whether residents could open its page before, and could not after. */
export function hides(before: Data, after: Data): boolean {
	return isOut(before) && !isOut(after);
}
