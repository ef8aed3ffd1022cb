/** Names that are covered, and yet everybody knows where they live. */
import { maskedDoors } from '../../../persons/masked-doors.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const maskedDoor: EntryRule = {
	id: 'privacy/masked-door',
	level: 'warning',
	title: '遮住了姓名，没遮门牌号',
	why: '门牌号写到户，遮住的姓名就白遮了；公开住址最多写到小区或者楼。',
	...inTexts(maskedDoors),
};
