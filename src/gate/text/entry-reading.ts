/** The passages of an entry, fields first, and of a settings file. */
import type { Fields } from '../../collections/field.ts';
import type { Entry } from '../entry.ts';
import { labelsOf, whereOf } from '../numbers/words.ts';
import { once } from '../once.ts';
import { references } from '../references.ts';
import type { SettingForm } from '../rules/entry/rule.ts';
import { textsOf } from '../texts.ts';
import { bodyReading } from './body-reading.ts';
import type { Passage, TextReading } from './reading.ts';

/** Names of files, entries and keys are no text. */
function refersTo(fields: Fields, data: Record<string, unknown>): ReadonlySet<string> {
	return new Set(references(fields, data).map(({ path }) => path.join('.')));
}

const isObject = (data: unknown): data is Record<string, unknown> =>
	typeof data === 'object' && data !== null && !Array.isArray(data);

function fieldPassages(fields: Fields, data: unknown): Passage[] {
	const named = isObject(data) ? refersTo(fields, data) : new Set<string>();
	return textsOf(data)
		.filter(({ path }) => !named.has(path.join('.')) && labelsOf(fields, path).length > 0)
		.map(({ path, text }) => ({
			text,
			kind: path.length === 1 && path[0] === 'title' ? 'title' : 'field',
			where: whereOf(fields, path),
			spotAt: () => ({ path }),
		}));
}

/** What nobody can read has no text; `form` says so. */
function readableBody(body: string): TextReading {
	try {
		return bodyReading(body);
	} catch {
		return { passages: [], tables: [] };
	}
}

export function readingOf(entry: Entry): TextReading {
	const { definition, data, body } = entry;
	const inBody = readableBody(body);
	// What the other rules want to know of the body is read while its tree is at hand.
	entry.read satisfies object;
	return {
		passages: [...fieldPassages(definition.fields, data), ...inBody.passages],
		tables: inBody.tables,
	};
}

/** Characters of bodies whose readings are kept at a time: some thousand pages. */
const mostKept = 4_000_000;
const kept = new Map<Entry, TextReading>();
let size = 0;

/** Read once for all rules; of ten thousand those that were read last are kept. */
export function entryReading(entry: Entry): TextReading {
	const known = kept.get(entry);
	if (known) return known;
	if (size > mostKept) {
		kept.clear();
		size = 0;
	}
	const reading = readingOf(entry);
	kept.set(entry, reading);
	size += entry.body.length;
	return reading;
}

/** Words that nobody should write, and words that residents type: no text of ours. */
const wordLists: readonly string[] = ['lexicon', 'synonyms'];

export const settingReading = once(({ definition, data }: SettingForm): TextReading => {
	if (wordLists.includes(definition.name)) return { passages: [], tables: [] };
	const items = Array.isArray(data) ? data : [data];
	const passages = items.flatMap((item: unknown, index) =>
		fieldPassages(definition.fields, item).map((passage) => ({
			...passage,
			spotAt: () => {
				const { path = [] } = passage.spotAt(0);
				return { path: Array.isArray(data) ? [index, ...path] : path };
			},
		})),
	);
	return { passages, tables: [] };
});
