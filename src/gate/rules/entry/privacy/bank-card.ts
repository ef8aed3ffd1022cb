/** Numbers of bank cards in what is said. */
import { numbersOf } from '../../../numbers/in-entry.ts';
import type { EntryRule } from '../rule.ts';

export const bankCard: EntryRule = {
	id: 'privacy/bank-card',
	level: 'error',
	title: '有银行卡号',
	why: '卡号和姓名在一起就能被人拿去诈骗；发钱的名单公示也不需要它。',
	...numbersOf('bank-card'),
};
