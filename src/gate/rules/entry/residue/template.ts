/** Sentences a template says to its writer: 此处填写…, 【单位名称】, 请输入标题. */
import { unfinished } from '../../../residue/unfinished.ts';
import { findPatterns } from '../../../residue/patterns.ts';
import { templates } from '../../../residue/templates.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const template: EntryRule = {
	id: 'residue/template',
	level: 'error',
	title: '还有模板里的话',
	why: '“此处填写”“请输入标题”是写给写稿人看的，不是给居民看的。',
	...inTexts(findPatterns([...templates, ...unfinished])),
};
