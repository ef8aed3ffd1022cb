/** Who owes, quarrels or was harmed: in a sentence that names them. */
import { besideNames } from '../../../persons/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const affair: EntryRule = {
	id: 'privacy/affair',
	level: 'warning',
	title: '写明了谁的纠纷、欠费或受害',
	why: '谁欠了费、和谁闹了纠纷、遭了什么事，公开出来会让人抬不起头，也会引来骗子；写成“一位居民”就够了。',
	...inTexts(besideNames('affair')),
};
