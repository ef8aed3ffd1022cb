/** Who has which illness: in a sentence that names them. */
import { besideNames } from '../../../persons/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const illness: EntryRule = {
	id: 'privacy/illness',
	level: 'error',
	title: '写明了谁得什么病',
	why: '病情是敏感个人信息，公布出来会让人在邻里间抬不起头，《个人信息保护法》要求单独同意。',
	...inTexts(besideNames('illness')),
};
