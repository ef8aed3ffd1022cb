/** Puts a deleted article back: a draft, so that nothing comes before residents by it. A page has no drafts, and is there again. */
import { isStaged } from '../../src/collections/collection.ts';
import { definitionOf } from '../../src/collections/index.ts';
import { readEntryFile, writeEntryFile } from '../record/entry.ts';
import { keptAsOpened } from '../record/kept-as-opened.ts';
import { ask } from '../server/client/ask.ts';
import type { Deleted } from '../server/protocol.ts';

/** @param name of who does it @throws RefusalError */
export async function putBack({ path, commit }: Deleted, name: string): Promise<void> {
	const { raw } = await ask('version', { path, commit });
	const definition = definitionOf(path.split('/')[1] ?? '');
	const fields = definition?.fields ?? {};
	const unseen = definition && isStaged(definition) ? { stage: 'draft', review: undefined } : {};
	const data = { ...readEntryFile(raw), ...unseen };
	const draft = keptAsOpened(path, raw, writeEntryFile(data, Object.keys(fields)));
	await ask('save', { author: name, what: '从回收站放回', file: { path, raw: draft }, media: [] });
}
