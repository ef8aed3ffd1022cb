/** A relation leads to another entry. */
import { addressOf } from '../../../addresses.ts';
import { references } from '../../../references.ts';
import type { EntryRule } from '../rule.ts';

export const relationSelf: EntryRule = {
	id: 'links/relation-self',
	level: 'error',
	title: '相关的一篇选成了自己',
	why: '居民点开还是这一页。',
	check: (entry) =>
		references(entry.definition.fields, entry.value ?? {}).flatMap(
			({ path, value, label, refersTo }) => {
				// A replacement by itself is a circle, which its own rule tells of.
				if (path[0] === 'replacedBy') return [];
				const named = refersTo.kind === 'entry' ? `${refersTo.collection}/${value}` : value;
				const isEntry = refersTo.kind === 'entry' || refersTo.kind === 'anyEntry';
				if (!isEntry || named !== addressOf(entry)) return [];
				return [{ path, message: `“${label}”指向了这一篇自己，请改选另一篇，或清空` }];
			},
		),
};
