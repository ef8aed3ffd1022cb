/** Who has which disability: in a sentence that names them. */
import { besideNames } from '../../../persons/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const disability: EntryRule = {
	id: 'privacy/disability',
	level: 'error',
	title: '写明了谁有残疾',
	why: '残疾情况是敏感个人信息，本人没有同意，不能和姓名一起公开。',
	...inTexts(besideNames('disability')),
};
