/** Lists of the settings name each thing once. */
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

export function settingsLists({ settings }: Content): Finding[] {
	return Object.values(settings).flatMap(({ file, definition, items, lineOf }) => {
		const { unique } = definition;
		if (!definition.list || !unique) return [];
		const seen = new Set<unknown>();
		return items.flatMap((item, index): Finding[] => {
			const value = item[unique];
			if (!seen.has(value)) {
				seen.add(value);
				return [];
			}
			const message = `“${String(value)}”写了两次，请删去一处`;
			return [
				{
					file,
					line: lineOf([index, unique]),
					key: unique,
					rule: 'settings',
					level: 'error',
					message,
				},
			];
		});
	});
}
