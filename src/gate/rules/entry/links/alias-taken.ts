/** An old address is not one that the site itself uses. */
import { aliasesOf, aliasFound, unusable } from '../../../aliases.ts';
import type { EntryRule } from '../rule.ts';

export const aliasTaken: EntryRule = {
	id: 'links/alias-taken',
	level: 'error',
	title: '旧网址和别的网页相撞',
	why: '一个网址只能通到一页，相撞的两页有一页打不开。',
	check: ({ value }) =>
		aliasesOf(value).flatMap((given, index) => {
			const fault = unusable(given);
			return fault?.as === 'address' ? [aliasFound(given, index, fault.why)] : [];
		}),
};
