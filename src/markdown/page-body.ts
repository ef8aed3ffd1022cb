/** The body of a page: what its author wrote, with the files and pictures it names as they go out. */
import type { BodyView } from '../lib/named-files.ts';
import { bodyPicture } from '../lib/picture-variants.ts';
import { nameHeadings, type Heading } from './headings.ts';
import { elementsOf, htmlOf } from './html.ts';

/** @returns the body, and the headings in it, each with the id it can be linked to */
export function bodyParts({ markdown, files, pictures, contacts }: BodyView): {
	html: string;
	headings: Heading[];
} {
	const tree = elementsOf(markdown, {
		// What is not there has been refused.
		contact: (key) => (Object.hasOwn(contacts, key) ? contacts[key] : undefined),
		file: (path) => files[path] ?? { address: '', label: '' },
		picture: (path) => (pictures[path] ? bodyPicture(pictures[path]) : {}),
	});
	const headings = nameHeadings(tree);
	return { html: htmlOf(tree), headings };
}

export const bodyHtml = (body: BodyView): string => bodyParts(body).html;
