/** Each release has a second of its own, later than any before: a web server tells contents apart by it. */
import { setTimeout as wait } from 'node:timers/promises';

/** A clock that is set right every hour may be that far behind. Seconds. */
const patience = 5;

/** The clock shows a time before the last release: what is due and what is over would be wrong. */
export class ClockBehind extends Error {}

const secondOf = (now: () => Date) => Math.floor(now().valueOf() / 1000);

/** @param last second of the newest release @throws ClockBehind */
export async function freshSecond(now: () => Date, last: number | undefined): Promise<number> {
	if (last === undefined) return secondOf(now);
	if (secondOf(now) < last - patience) throw new ClockBehind();
	while (secondOf(now) <= last) await wait(50);
	return secondOf(now);
}
