/** The body of a page: what its author wrote, with the files and pictures it names as they go out. */
import type { BodyView } from '../lib/named-files.ts';
import { bodyPicture } from '../lib/picture-variants.ts';
import { nameHeadings } from './headings.ts';
import { elementsOf, htmlOf } from './html.ts';

export function bodyHtml({ markdown, files, pictures }: BodyView): string {
	const tree = elementsOf(markdown, {
		// What is not there has been refused.
		file: (path) => files[path] ?? { address: '', label: '' },
		picture: (path) => (pictures[path] ? bodyPicture(pictures[path]) : {}),
	});
	nameHeadings(tree);
	return htmlOf(tree);
}
