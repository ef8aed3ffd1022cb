/** What stands in a body, for the gate and the editor (what may not be there) and for the attachments. */
import { bodyOf, type Body } from './findings.ts';
import { treeOf } from './tree.ts';

export { calloutKinds, directives } from './directives.ts';
export { safeUrl } from './findings.ts';
export type { Body, BodyFinding } from './findings.ts';

/** Reads Markdown (no front matter) as the pages do. */
export function readBody(markdown: string): Body {
	return bodyOf(() => treeOf(markdown));
}
