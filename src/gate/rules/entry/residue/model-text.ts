/** Signs of a text from a site of model texts: 小编, 范文, 希望能帮助到大家. */
import { answers } from '../../../residue/answers.ts';
import { modelTexts } from '../../../residue/model-texts.ts';
import { findPatterns } from '../../../residue/patterns.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const modelText: EntryRule = {
	id: 'residue/model-text',
	level: 'error',
	title: '像是从范文、人工智能抄来的',
	why: '范文里写的不是本社区的事，里面的地名、年份和数也不是，检查时会点名。',
	...inTexts(findPatterns([...modelTexts, ...answers])),
};
