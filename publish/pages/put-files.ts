/** What belongs to a site beside its pages and pictures: scripts, texts for programs, attachments. */
import { readFileSync } from 'node:fs';
import type { EntryIndex } from '../../src/lib/entry-index.ts';
import { inMedia } from '../../src/lib/files.ts';
import { remembered } from '../../src/lib/stamp.ts';
import { publicFiles } from '../../src/views/attachments.ts';
import { everyText } from '../../src/views/every-text.ts';
import { filesIn, nameOf, write, written, type SiteFiles } from '../site-files.ts';

const attachmentName = remembered((path) => nameOf(path, readFileSync(inMedia(path))));

/** Staff may write to their own file at any time. @throws when somebody has, since its name was found */
function attachment(path: string, name: string): Buffer {
	const bytes = readFileSync(inMedia(path));
	if (nameOf(path, bytes) !== name) throw new Error(`${path} was written to`);
	return bytes;
}

/** @param client folder of what the templates need in a browser */
export async function putFiles(files: SiteFiles, index: EntryIndex, client: string): Promise<void> {
	for (const [file, path] of filesIn(client)) files.set(file, path);
	for (const { file, text } of everyText(index)) await write(files, file, text);
	for (const { hash, name, path } of publicFiles(index)) {
		const own = attachmentName(path);
		const make = () => Promise.resolve().then(() => attachment(path, own));
		files.set(`files/${hash}/${name}`, await written.made(own, make));
	}
}
