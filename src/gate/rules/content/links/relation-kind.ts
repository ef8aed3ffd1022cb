/** A relation leads to an entry of the right kind. */
import type { Collection } from '../../../../collections/collection.ts';
import { addressOf } from '../../../addresses.ts';
import type { CheckedEntry } from '../../../reading/content.ts';
import { references, type Named } from '../../../references.ts';
import type { Found } from '../../entry/rule.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

/** The word of a kind as the form shows it: `explainer` → 解读. */
function kindWord({ fields }: Collection, kind: string): string {
	const options = (fields['kind'] as { options?: Record<string, string> } | undefined)?.options;
	return options?.[kind] ?? kind;
}

function foundOf(
	{ value, label, refersTo, path }: Named,
	from: string,
	byAddress: ReadonlyMap<string, CheckedEntry>,
): Found | undefined {
	if (refersTo.kind !== 'entry' || path[0] === 'replacedBy') return undefined;
	const address = `${refersTo.collection}/${value}`;
	const target = byAddress.get(address);
	const kind: unknown = target?.value?.['kind'];
	// One that leads to itself has a rule of its own.
	if (!target || address === from || typeof kind !== 'string') return undefined;
	if (!refersTo.only || refersTo.only.includes(kind)) return undefined;
	const wanted = refersTo.only.map((only) => kindWord(target.definition, only)).join('或');
	const is = kindWord(target.definition, kind);
	return {
		path,
		message: `“${label}”要选${wanted}，${address} 是${is}，请改选`,
		inEditor: `“${label}”要选${wanted}，现在选的是${is}，请改选`,
	};
}

export const relationKind: ContentRule = {
	id: 'links/relation-kind',
	level: 'error',
	title: '相关的一篇选错了种类',
	why: '解读要指向文件，报道要指向预告；选错了，页面上的说法就不对。',
	check: ({ entries }) => {
		const byAddress = new Map(entries.map((entry) => [addressOf(entry), entry]));
		return entries.flatMap((entry) =>
			references(entry.definition.fields, entry.value ?? {}).flatMap((named): PlacedFound[] => {
				const found = foundOf(named, addressOf(entry), byAddress);
				return found ? [{ of: entry, ...found }] : [];
			}),
		);
	},
};
