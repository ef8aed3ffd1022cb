/** Whose bank account it is: in a sentence that names them. */
import { besideNames } from '../../../persons/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const account: EntryRule = {
	id: 'privacy/account',
	level: 'error',
	title: '写明了谁的银行账号',
	why: '姓名和账号在一起就能被人拿去诈骗；发钱的名单公示也不需要它。',
	...inTexts(besideNames('account')),
};
