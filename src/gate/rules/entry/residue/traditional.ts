/** Traditional characters: 《国家通用语言文字法》 asks for standard ones. */
import { findForms, isEveryday, traditional as forms } from '../../../residue/traditional.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const traditional: EntryRule = {
	id: 'residue/traditional',
	level: 'error',
	title: '有繁体字',
	why: '《国家通用语言文字法》要求用规范汉字；搜索和读屏也认规范字。',
	...inTexts(findForms(forms, '繁体字', isEveryday)),
};
