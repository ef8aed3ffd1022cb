/** What a page shows of a body. */
import type { Source } from '../lib/entry.ts';
import { fromEntry } from '../lib/media.ts';
import { named, type BodyView } from '../lib/named-files.ts';
import { contacts as lines } from '../lib/settings.ts';

/** Those of 找谁办 that the body names; one that is not there has been refused. */
function namedContacts(keys: readonly string[]): BodyView['contacts'] {
	const known = lines.filter(({ key }) => key !== undefined && keys.includes(key));
	return Object.fromEntries(
		known.map(({ key = '', subject, window, phone, hours }) => [
			key,
			{ subject, window, phone, hours },
		]),
	);
}

export function bodyView({ body, path, files, pictures, contacts }: Source): BodyView {
	const there = files.flatMap((file) => {
		const called = named(fromEntry(path, file));
		return called ? [[file, called] as const] : [];
	});
	return {
		...{ markdown: body, files: Object.fromEntries(there), pictures },
		contacts: namedContacts(contacts),
	};
}
