/** Deletes the article that is open, and goes back to its list. */
import { currentBackend } from 'decap-cms-core/dist/esm/backend';
import { history } from 'decap-cms-core/dist/esm/routing/history';
import { store } from 'decap-cms-core/dist/esm/redux';
import { Save } from '../saving/save.ts';
import { followSave } from '../saving/publishing.ts';
import { localBackend } from './backend.ts';
import type { EditorProps } from './editor-props.ts';

interface Deleting {
	deleteEntry: (state: unknown, collection: unknown, slug: string) => Promise<unknown>;
}

/** @throws a sentence when it was refused */
export async function removeEntry({
	collection,
	entry,
	editorBackLink,
}: EditorProps): Promise<void> {
	const state = store.getState();
	const backend = currentBackend(state.config) as unknown as Deleting;
	const save = new Save('删除');
	await localBackend().carryOut(save, () =>
		backend.deleteEntry(state, collection, String(entry.get('slug'))),
	);
	if (save.done) followSave(save.done);
	// What is deleted has no unsaved changes to be warned of.
	store.dispatch({ type: 'DRAFT_DISCARD' });
	history.push(editorBackLink);
}
