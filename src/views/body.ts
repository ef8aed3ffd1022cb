/** What a page shows of a body. */
import type { Source } from '../lib/entry.ts';
import { fromEntry } from '../lib/media.ts';
import { named, type BodyView } from '../lib/named-files.ts';

export function bodyView({ body, path, files, pictures }: Source): BodyView {
	const there = files.flatMap((file) => {
		const called = named(fromEntry(path, file));
		return called ? [[file, called] as const] : [];
	});
	return { markdown: body, files: Object.fromEntries(there), pictures };
}
