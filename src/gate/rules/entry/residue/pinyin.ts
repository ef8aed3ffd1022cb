/** Pinyin that stuck to characters: 社區(qū). */
import { pinyinIn } from '../../../residue/pinyin.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const pinyin: EntryRule = {
	id: 'residue/pinyin',
	level: 'error',
	title: '字后面粘着拼音',
	why: '有些网站在繁体字后面加拼音防抄，复制时一起带了来，读不通顺。',
	...inTexts(pinyinIn),
};
