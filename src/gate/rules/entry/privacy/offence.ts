/** Who was punished, and for what: in a sentence that names them. */
import { besideNames } from '../../../persons/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const offence: EntryRule = {
	id: 'privacy/offence',
	level: 'error',
	title: '写明了谁的违法经历',
	why: '刑释、矫正、吸毒经历公开以后，人就难以回到生活里，法律要求保密。',
	...inTexts(besideNames('offence')),
};
