/** The facts of an entry without those that wait for a date nobody has written yet. */
import * as facts from '../../../src/kinds/entry/facts.ts';
import { fullDate } from '../../../src/lib/dates.ts';
import { unknownDay } from '../unfinished.ts';

export type { Fact } from '../../../src/kinds/entry/facts.ts';
export { buildingsInWords } from '../../../src/kinds/entry/facts.ts';

const known = (list: facts.Fact[]) =>
	list.filter(({ value }) => !value.includes(fullDate(unknownDay)));

export const noticeFacts: typeof facts.noticeFacts = (...of) => known(facts.noticeFacts(...of));
export const activityFacts: typeof facts.activityFacts = (...of) =>
	known(facts.activityFacts(...of));
export const campaignFacts: typeof facts.campaignFacts = (entry) =>
	known(facts.campaignFacts(entry));
export const sloganFacts: typeof facts.sloganFacts = (entry) => known(facts.sloganFacts(entry));
