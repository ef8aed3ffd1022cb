/** What was read and checked, as views are gathered from it: the one reading of the content. */
import type { RawEntry } from '../../lib/entry.ts';
import type { CheckedEntry, Content } from './content.ts';

const paths = (list: readonly { path: string }[]) => [...new Set(list.map(({ path }) => path))];

function rawOf(entry: CheckedEntry): RawEntry | undefined {
	const { collection, id, value, body, path } = entry;
	if (!value) return undefined;
	const raw = {
		collection,
		id,
		data: value,
		body,
		path,
		get names() {
			const { pictures, files, contacts } = entry.read;
			return {
				...{ pictures: paths(pictures), files: paths(files) },
				contacts: [...new Set(contacts.map(({ key }) => key))],
			};
		},
	};
	return raw as unknown as RawEntry;
}

/** Those that are valid, by collection; of the others the gate says why they are not. */
export function rawEntries({ entries }: Content): Map<string, RawEntry[]> {
	const valid = entries.map(rawOf).filter((entry) => entry !== undefined);
	return Map.groupBy(valid, ({ collection }) => collection);
}
