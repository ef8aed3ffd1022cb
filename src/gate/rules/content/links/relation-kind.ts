/** A relation leads to an entry of the right kind, and not to the entry itself. */
import type { Collection } from '../../../../collections/collection.ts';
import type { CheckedEntry, Content } from '../../../reading/content.ts';
import type { Finding, RuleId } from '../../../finding.ts';
import { references, type Named } from '../../../references.ts';

/** The word of a kind as the form shows it: `explainer` → 解读. */
function kindWord({ fields }: Collection, kind: string): string {
	const options = (fields['kind'] as { options?: Record<string, string> } | undefined)?.options;
	return options?.[kind] ?? kind;
}

interface Problem {
	rule: RuleId;
	message: string;
}

function problem(
	{ value, label, refersTo, path }: Named,
	entry: CheckedEntry,
	byAddress: ReadonlyMap<string, CheckedEntry>,
): Problem | undefined {
	// A replacement by itself is a circle, which its own rule tells of.
	if (refersTo.kind !== 'entry' || path[0] === 'replacedBy') return undefined;
	const address = `${refersTo.collection}/${value}`;
	if (address === `${entry.collection}/${entry.id}`)
		return {
			rule: 'links/relation-self',
			message: `“${label}”指向了这一篇自己，请改选另一篇，或清空`,
		};
	const target = byAddress.get(address);
	const kind: unknown = target?.value?.['kind'];
	if (!target || typeof kind !== 'string' || !refersTo.only || refersTo.only.includes(kind))
		return undefined;
	const wanted = refersTo.only.map((only) => kindWord(target.definition, only)).join('或');
	const message = `“${label}”要选${wanted}，${address} 是${kindWord(target.definition, kind)}，请改选`;
	return { rule: 'links/relation-kind', message };
}

export function kinds({ entries }: Content): Finding[] {
	const byAddress = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
	return entries.flatMap((entry) =>
		references(entry.definition.fields, entry.value ?? {}).flatMap((named): Finding[] => {
			const found = problem(named, entry, byAddress);
			if (!found) return [];
			return [
				{
					file: entry.file,
					line: entry.lineOf(named.path),
					key: named.path.join('.'),
					level: 'error',
					...found,
				},
			];
		}),
	);
}
