/** Puts a deleted article back: a draft, so that nothing comes before residents by it. */
import { definitions } from '../../src/collections/index.ts';
import { readEntryFile, writeEntryFile } from '../record/entry.ts';
import { keptAsOpened } from '../record/kept-as-opened.ts';
import { ask } from '../server/client/ask.ts';
import type { Deleted } from '../server/protocol.ts';

/** @param name of who does it @throws RefusalError */
export async function putBack({ path, commit }: Deleted, name: string): Promise<void> {
	const { raw } = await ask('version', { path, commit });
	const data = { ...readEntryFile(raw), stage: 'draft', review: undefined };
	const collection = path.split('/')[1] ?? '';
	const fields = (definitions as Record<string, { fields: object }>)[collection]?.fields ?? {};
	const draft = keptAsOpened(path, raw, writeEntryFile(data, Object.keys(fields)));
	await ask('save', { author: name, what: '从回收站放回', file: { path, raw: draft }, media: [] });
}
