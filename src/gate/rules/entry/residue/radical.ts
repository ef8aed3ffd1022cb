/** Radicals and compatibility characters that a PDF gave: ⻓ for 长. */
import { radicalsIn } from '../../../residue/radicals.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const radical: EntryRule = {
	id: 'residue/radical',
	level: 'error',
	title: '有从 PDF 带来的怪字',
	why: '从 PDF 复制来的部首看着和字一样，却搜不到，有的手机上显示不出，读屏也读不对。',
	...inTexts(radicalsIn),
};
