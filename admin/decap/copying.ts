/** 照着再写一篇 from a list: a new article's form that begins with another's words. */
import { createDraftDuplicateFromEntry } from 'decap-cms-core/dist/esm/actions/entries';
import { history } from 'decap-cms-core/dist/esm/routing/history';
import { store } from 'decap-cms-core/dist/esm/redux';
import { fromJS } from 'immutable';
import { readEntryFile } from '../record/entry.ts';
import { ask } from '../server/client/ask.ts';

/** @throws a sentence when the model cannot be read */
export async function copyArticle({ collection, path }: { collection: string; path: string }) {
	const answer = await ask('read', { path });
	if ('absent' in answer) throw new Error(answer.absent);
	const entry = { collection, data: readEntryFile(answer.raw), mediaFiles: [] };
	history.push(`/collections/${collection}/new`);
	// Waits until the empty form stands there.
	store.dispatch(createDraftDuplicateFromEntry(fromJS(entry)));
}
