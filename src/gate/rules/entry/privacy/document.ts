/** Numbers of passports, travel permits, military and disability papers. */
import { papers } from '../../../persons/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const document: EntryRule = {
	id: 'privacy/document',
	level: 'error',
	title: '有护照、军官证等证件号',
	why: '护照、通行证、军官证、残疾人证的号码和身份证号一样，一公布就收不回来。',
	...inTexts(papers),
};
