/** What an entry refers to is there: other entries, keys of the settings, replacement without a circle. */
import type { CheckedEntry, Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { references, type Named } from '../references.ts';

function known(content: Content) {
	const entries = new Set(content.entries.map(({ collection, id }) => `${collection}/${id}`));
	const keys = new Map(
		Object.values(content.settings).map(({ definition, items }) => [
			definition.name,
			new Set(items.map((item) => item[definition.unique ?? 'key'])),
		]),
	);
	return { entries, keys };
}

function missing(
	{ value, label, refersTo }: Named,
	there: ReturnType<typeof known>,
): string | undefined {
	if (refersTo.kind === 'setting')
		return there.keys.get(refersTo.setting)?.has(value)
			? undefined
			: `“${label}”里的“${value}”不在 settings/${refersTo.setting}.yml 里，请改用那里有的代号，或先在那里加上`;
	if (refersTo.kind !== 'entry' && refersTo.kind !== 'anyEntry') return undefined;
	const address = refersTo.kind === 'entry' ? `${refersTo.collection}/${value}` : value;
	if (there.entries.has(address)) return undefined;
	return `“${label}”指向的 ${address} 不存在，请核对编号`;
}

/** @param ending entries known to lead to an end; those met on the way are added, so that a long row is walked once */
function replacementCircle(
	entry: CheckedEntry,
	byAddress: Map<string, CheckedEntry>,
	ending: Set<CheckedEntry>,
): Finding[] {
	const seen = new Set<string>();
	const way: CheckedEntry[] = [];
	let current: CheckedEntry | undefined = entry;
	while (current && !ending.has(current)) {
		way.push(current);
		if (seen.has(current.id)) {
			const message = '“已被这一篇替代”转了一圈又回到自己，请改正';
			return [
				{
					file: entry.file,
					line: entry.lineOf(['replacedBy']),
					key: 'replacedBy',
					rule: 'links/replaced-in-circle',
					level: 'error',
					message,
				},
			];
		}
		seen.add(current.id);
		const next: unknown = current.value?.['replacedBy'];
		current = typeof next === 'string' ? byAddress.get(`${entry.collection}/${next}`) : undefined;
	}
	for (const one of way) ending.add(one);
	return [];
}

export function relations(content: Content): Finding[] {
	const there = known(content);
	const byAddress = new Map(
		content.entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]),
	);
	const ending = new Set<CheckedEntry>();
	return content.entries.flatMap((entry) => {
		if (!entry.value) return [];
		const named = references(entry.definition.fields, entry.value).flatMap(
			(reference): Finding[] => {
				const message = missing(reference, there);
				if (!message) return [];
				const key = reference.path.join('.');
				return [
					{
						file: entry.file,
						line: entry.lineOf(reference.path),
						key,
						rule:
							reference.refersTo.kind === 'setting' ? 'form/setting-key' : 'links/relation-dead',
						level: 'error',
						message,
					},
				];
			},
		);
		return [...named, ...replacementCircle(entry, byAddress, ending)];
	});
}
