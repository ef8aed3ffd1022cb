/** Mobiles of persons in what is said; the office's own, as the settings name them, may stand. */
import { numbersOf } from '../../../numbers/in-entry.ts';
import type { EntryRule } from '../rule.ts';

export const mobile: EntryRule = {
	id: 'privacy/mobile',
	level: 'error',
	title: '有个人手机号',
	why: '个人的手机号公布以后会一直有人打扰；联系办事请写办公电话，值班手机先在“站点信息”里添上。',
	...numbersOf('mobile'),
};
