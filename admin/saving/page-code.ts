/** A new page gets the word of its address when it is first saved: the server makes it, Decap calls the file by it. */
import { definitionOf } from '../../src/collections/index.ts';
import { textOf } from '../record/text-of.ts';
import type { Data } from '../record/entry.ts';
import { ask } from '../server/client/ask.ts';

let made: string | undefined;

/** Before a new entry is saved. */
export async function makePageCode(collection: string, data: Data): Promise<void> {
	made = undefined;
	if (!definitionOf(collection)?.atRoot) return;
	const { codes } = await ask('codes', {
		names: [textOf(data['title'])],
		taken: [],
		forPage: true,
	});
	made = codes[0];
}

/** undefined of what is called by its day. */
export const pageCode = (collection: string): string | undefined =>
	definitionOf(collection)?.atRoot ? made : undefined;
