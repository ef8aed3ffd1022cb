/** What a built site says in text: read once a build, by who must know what is named where. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from './files-of.ts';

/** Path below the folder of the site → its text. */
export type Texts = Map<string, string>;

/** Whatever may name another file; what the index of search names is its own affair. */
const endings = ['.html', '.xml', '.css', '.js', '.json', '.svg', '.ics', '.txt'] as const;

export async function textsOf(site: string): Promise<Texts> {
	// Attachments go out as they came in.
	const files = filesOf(site, ...endings).filter((file) => !file.startsWith('files/'));
	const read = files.map(async (file) => [file, await readFile(join(site, file), 'utf8')] as const);
	return new Map(await Promise.all(read));
}
