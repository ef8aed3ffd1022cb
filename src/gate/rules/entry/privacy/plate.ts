/** Whose car it is: in a sentence that names them. */
import { besideNames } from '../../../persons/find.ts';
import { either, platesOfOwners } from '../../../persons/unnamed.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const plate: EntryRule = {
	id: 'privacy/plate',
	level: 'warning',
	title: '写明了谁的车牌号',
	why: '车牌号和姓名连在一起，就能查到人和车在哪里；请私下联系车主。',
	...inTexts(either(besideNames('plate'), platesOfOwners)),
};
