/** Which school and class a child goes to: in a sentence that names them. */
import { besideNames } from '../../../persons/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const pupil: EntryRule = {
	id: 'privacy/pupil',
	level: 'warning',
	title: '写明了孩子的学校班级',
	why: '孩子的姓名和学校、班级连在一起，陌生人就能找到他。',
	...inTexts(besideNames('pupil')),
};
