/** Who is with child: in a sentence that names them. */
import { besideNames } from '../../../persons/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const pregnancy: EntryRule = {
	id: 'privacy/pregnancy',
	level: 'error',
	title: '写明了谁怀孕生育',
	why: '怀孕、生育情况是敏感个人信息，本人没有同意，不能和姓名一起公开。',
	...inTexts(besideNames('pregnancy')),
};
