/** Whom one visited is not told to the street: their names, and beside them their age or what they were given. */
import { visitedIn } from '../../../persons/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const visit: EntryRule = {
	id: 'privacy/visit',
	level: 'warning',
	title: '走访慰问写出了是谁',
	why: '谁被走访、多大年纪、收了多少慰问金，写出来就等于告诉大家他家有难处；要本人同意才能写。',
	...inTexts((reading, { value }) => (value['type'] === 'visit' ? visitedIn(reading) : [])),
};
