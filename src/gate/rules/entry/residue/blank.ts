/** Blanks that nobody filled in: `20xx年`, `××街道`, `**市`, `##县`, 某某社区. */
import { blanks } from '../../../residue/blanks.ts';
import { findPatterns } from '../../../residue/patterns.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const blank: EntryRule = {
	id: 'residue/blank',
	level: 'error',
	title: '还有没填的空',
	why: '20xx年、××社区、某某街道是范文和模板里的空，登出去等于告诉居民这是抄来的。',
	...inTexts(findPatterns(blanks)),
};
