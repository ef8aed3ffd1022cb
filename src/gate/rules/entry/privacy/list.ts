/** Lists that name persons in one column and say in the next what nobody need know: tables, and lines pasted from one. */
import { inLists } from '../../../persons/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const list: EntryRule = {
	id: 'privacy/list',
	level: 'error',
	title: '名单里有不该公开的列',
	why: '名单最容易泄露隐私：姓名旁边的证件号、住址、病情、账号一公布就收不回来，公示也不需要它们。',
	...inTexts(inLists),
};
