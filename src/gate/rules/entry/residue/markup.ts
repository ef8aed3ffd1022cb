/** Scraps of HTML, entities, Word's and Excel's errors, signs of a chat: `quo;`, `</p>`, `#REF!`, [图片]. */
import { markup as patterns } from '../../../residue/markup.ts';
import { findPatterns } from '../../../residue/patterns.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const markup: EntryRule = {
	id: 'residue/markup',
	level: 'error',
	title: '露出了网页或软件的代码',
	why: '复制时带来的代码会原样露在网页上，居民看不懂，读屏会一个一个读出来。',
	...inTexts(findPatterns(patterns)),
};
