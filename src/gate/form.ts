/** The rules of one entry over what stands in the editor's form: no disk, no other entry. */
import type { Collection } from '../collections/collection.ts';
import { entryOf } from './entry.ts';
import type { Finding } from './finding.ts';
import { entryRules } from './rules/entry/index.ts';
import type { Given } from './rules/entry/rule.ts';
import { findingOf, masked } from './voices.ts';

interface Form {
	/** Below the content folder; '' of an entry that has no file yet: its name is made when it is saved. */
	file: string;
	/** What is filled in, the body apart. */
	data: unknown;
	body: string;
}

/** As the server names a file. */
const unnamed = '20000101-0000';

/** What the build would say of this entry alone, errors first. */
export function findingsInForm(definition: Collection, form: Form, given: Given): Finding[] {
	const file = form.file === '' ? `${definition.name}/${unnamed}.md` : form.file;
	const entry = entryOf(definition, file, form.data, form.body);
	return entryRules
		.flatMap((rule) => rule.check(entry, given).map((found) => findingOf(rule, entry, found)))
		.map(masked)
		.sort((a, b) => a.level.localeCompare(b.level));
}
