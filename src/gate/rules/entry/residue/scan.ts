/** Signs that a machine took for others when it read a scan. */
import { findPatterns } from '../../../residue/patterns.ts';
import { scans } from '../../../residue/scans.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const scan: EntryRule = {
	id: 'residue/scan',
	level: 'warning',
	title: '有扫描认错的字',
	why: '从扫描件、图片里认出来的字，“0”会成“O”、“时”会成“日寸”，日子和电话就错了，也搜不到。',
	...inTexts(findPatterns(scans)),
};
