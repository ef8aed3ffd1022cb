/** The facts of an entry without those that wait for a date nobody has written yet. */
import * as facts from '../../../src/kinds/entry/facts.ts';
import { fullDate } from '../../../src/lib/dates.ts';
import { unknownDay } from '../unfinished.ts';

export const factsOf: typeof facts.factsOf = (entry, around) =>
	facts.factsOf(entry, around).filter(({ value }) => !value.includes(fullDate(unknownDay)));
