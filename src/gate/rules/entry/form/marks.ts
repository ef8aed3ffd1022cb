/** Marks in a body that did not work, or that were read and may have been meant as signs: `##没有空格`, `[x]（…）`. */
import { isDraft } from '../../../../collections/collection.ts';
import { withoutMarkup } from '../../../staff-words.ts';
import type { EntryRule } from '../rule.ts';

export const marks: EntryRule = {
	id: 'form/marks',
	level: 'warning',
	title: '正文里的记号没有起作用',
	why: '少一个空格或用了全角，记号就会原样露在网页上；也可能本来是普通的字，却被读成了记号。',
	check: ({ definition, data, read }) =>
		isDraft(definition, data)
			? []
			: read.doubts.map(({ line, message }) => ({
					bodyLine: line,
					message,
					inEditor: withoutMarkup(message),
				})),
};
