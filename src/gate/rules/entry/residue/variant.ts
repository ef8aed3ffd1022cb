/** Variants, Japanese forms and wrong shapes: 姪, 発, 歺. */
import { findForms, isInNoName, variant as forms } from '../../../residue/traditional.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const variant: EntryRule = {
	id: 'residue/variant',
	level: 'error',
	title: '有异体字',
	why: '《国家通用语言文字法》要求用规范汉字，异体字和错字形只能留在姓名和古书里。',
	...inTexts(findForms(forms, '异体字', isInNoName)),
};
