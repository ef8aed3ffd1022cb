/** What a button means, with the names that then stand under the reviews. On one's own computer they are typed and stay. */
import { reviewRequiredIn } from '../../src/collections/reviews.ts';
import { localBackend } from '../decap/backend.ts';
import type { EditorProps } from '../decap/editor-props.ts';
import type { Definition } from '../record/definitions.ts';
import { readEntryFile, writeEntryFile, type Data } from '../record/entry.ts';
import { keptAsOpened } from '../record/kept-as-opened.ts';
import { reviewWhenSaved, type Signer } from '../record/signing.ts';
import { may, rights, standings } from '../saving/office.ts';
import type { OpenedFile } from '../saving/opened.ts';
import { ask } from '../server/client/ask.ts';
import { readSettingsObject } from '../server/client/lists.ts';

async function signerOf(editor: EditorProps, path: string): Promise<Signer> {
	const standing = standings.get().get(path);
	const required =
		standing?.required ?? reviewRequiredIn(await readSettingsObject('site', ask).catch(() => ({})));
	return {
		name: editor.user?.name ?? '',
		publishes: may('finalReview'),
		required,
		holding: standing?.holding ?? [],
	};
}

export interface About {
	definition: Definition;
	path: string;
	data: Data;
	/** Another's version that is saved over. */
	over?: OpenedFile | undefined;
}

/** @param changes what the button means @returns them, and the reviews */
export async function withReviews(
	editor: EditorProps,
	{ definition, path, data, over }: About,
	changes: Data,
): Promise<Data> {
	if (rights.get() === undefined || !definition.staged) return changes;
	const signer = await signerOf(editor, path);
	const opened = over ?? localBackend().opened.get(path);
	const written = writeEntryFile({ ...data, ...changes }, Object.keys(definition.fields));
	const after = readEntryFile(opened ? keptAsOpened(path, opened.raw, written) : written);
	const before = opened && !editor.isNewEntry ? readEntryFile(opened.raw) : undefined;
	const review = reviewWhenSaved(before, after, signer);
	return { ...changes, review: Object.keys(review).length > 0 ? review : undefined };
}
