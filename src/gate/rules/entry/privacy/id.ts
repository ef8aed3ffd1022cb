/** Identity numbers in what is said. */
import { numbersOf } from '../../../numbers/in-entry.ts';
import type { EntryRule } from '../rule.ts';

export const identity: EntryRule = {
	id: 'privacy/id',
	level: 'error',
	title: '有身份证号',
	why: '身份证号一公布就收不回来，会被人拿去冒名贷款、办卡；名单公示也不需要它。',
	...numbersOf('id'),
};
