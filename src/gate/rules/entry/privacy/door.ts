/** Who lives behind which door: in a sentence that names them. */
import { besideNames } from '../../../persons/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const door: EntryRule = {
	id: 'privacy/door',
	level: 'error',
	title: '写明了谁住哪一户',
	why: '姓名和门牌号连在一起，谁都能找上门；公开住址最多写到社区。',
	...inTexts(besideNames('door')),
};
