/** A body, read as the pages will: with Sätteri, the site's own Markdown parser. */
import { markdownToMdast } from 'satteri';
import { bodyOf, type Body } from './findings.ts';

export { calloutKinds, directives } from './directives.ts';
export { safeUrl } from './findings.ts';
export type { Body, BodyFinding } from './findings.ts';

/** Reads Markdown (no front matter) as the pages will. */
export function readBody(markdown: string): Body {
	return bodyOf(() => markdownToMdast(markdown, { features: { directive: true } }));
}
