/** The rules of one entry over what stands in the editor's form: no disk, no other entry. */
import type { Collection } from '../collections/collection.ts';
import { entryOf } from './entry.ts';
import { withExceptions } from './exceptions.ts';
import { levels, type Finding } from './finding.ts';
import { knownPersons } from './known-persons.ts';
import type { EntryRule, Given } from './rules/entry/rule.ts';
import { findingOf, masked } from './voices.ts';

interface Form {
	/** Below the content folder; '' of an entry that has no file yet: its name is made when it is saved. */
	file: string;
	/** What is filled in, the body apart. */
	data: unknown;
	body: string;
}

/** As the server names a file. */
const unnamed = ({ atRoot }: Collection) => (atRoot ? 'x' : '20000101-0000');

/** What these rules say of this entry alone, errors first. */
export function findingsInForm(
	definition: Collection,
	form: Form,
	given: Given,
	rules: readonly EntryRule[],
): Finding[] {
	const file = form.file === '' ? `${definition.name}/${unnamed(definition)}.md` : form.file;
	const entry = entryOf(definition, file, form.data, form.body);
	const named = { ...given, known: knownPersons([entry], given.settings, given.today) };
	const found = rules.flatMap((rule) =>
		rule.check(entry, named).map((one) => findingOf(rule, entry, one)),
	);
	return withExceptions(found, [entry])
		.map(masked)
		.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}
