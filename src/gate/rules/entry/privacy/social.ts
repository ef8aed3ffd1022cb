/** By which private account somebody is reached: in a sentence that names them. */
import { besideNames } from '../../../persons/find.ts';
import { accountsOfWriters, either } from '../../../persons/unnamed.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const social: EntryRule = {
	id: 'privacy/social',
	level: 'warning',
	title: '写明了谁的私人号码',
	why: '家里的电话、个人的微信、QQ、邮箱公布以后会一直有人打扰；联系办事请写办公电话。',
	...inTexts(either(besideNames('social'), accountsOfWriters)),
};
