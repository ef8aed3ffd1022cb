/** What a body may not hold: HTML, unknown directives, unsafe links, footnotes, task lists. */
import { isDraft } from '../../../../collections/collection.ts';
import { withoutMarkup } from '../../../staff-words.ts';
import type { EntryRule } from '../rule.ts';

export const body: EntryRule = {
	id: 'form/body',
	level: 'error',
	title: '正文里有不能用的写法',
	why: '网页标签、脚注、不认识的框在网页上不会显示，或者不安全；没有说明的图片，看不见的居民不知道是什么。',
	check: ({ definition, data, read }) => {
		const draft = isDraft(definition, data);
		return read.findings
			.filter(({ unfinished }) => !draft || !unfinished)
			.map(({ line, message }) => ({
				bodyLine: line,
				message,
				inEditor: withoutMarkup(message),
			}));
	},
};
