/** A body as it stands on its page. */
import { referencesOf } from '../../../src/markdown/references.ts';
import { bodyHtml } from '../../../src/markdown/page-body.ts';
import { fromEntry } from '../../../src/lib/media.ts';
import { pictureOf } from '../../../src/lib/pictures.ts';
import { bodyView } from '../../../src/views/body.ts';

/** @param path absolute, of the entry */
export async function pageOf(body: string, path = ''): Promise<string> {
	const { pictures, files, contacts } = referencesOf(body);
	const known = pictures.map(
		async (picture) => [picture.path, await pictureOf(fromEntry(path, picture.path))] as const,
	);
	const source = {
		body,
		path,
		files: files.map((file) => file.path),
		contacts: contacts.map(({ key }) => key),
		pictures: Object.fromEntries(await Promise.all(known)),
	};
	return bodyHtml(bodyView(source));
}
