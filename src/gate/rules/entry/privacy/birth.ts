/** Who was born on which day: in a sentence that names them. */
import { besideNames } from '../../../persons/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const birth: EntryRule = {
	id: 'privacy/birth',
	level: 'error',
	title: '写明了谁的出生日期',
	why: '姓名和出生日期连在一起，就能被人拿去冒名；需要时写年龄段就够了。',
	...inTexts(besideNames('birth')),
};
