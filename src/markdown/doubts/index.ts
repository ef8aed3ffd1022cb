/** What of a body may not look as it was meant: it may be published so, but somebody should look. */
import type { Nodes } from 'mdast';
import type { BodyFinding } from '../finding.ts';
import { glued } from './glued.ts';
import { rawMarks } from './marks.ts';
import { misread } from './misread.ts';
import { shownLines } from './shown.ts';
import { unclosed } from './unclosed.ts';

function ofNodes(node: Nodes, source: string): BodyFinding[] {
	const children = 'children' in node ? node.children : [];
	return [
		...unclosed(node, source),
		...misread(node, source),
		...glued(node, source),
		...children.flatMap((child) => ofNodes(child, source)),
	];
}

function ofLines(tree: Nodes, source: string): BodyFinding[] {
	return shownLines(tree, source).flatMap((shown) =>
		rawMarks(shown).map((message) => ({ line: shown.line, message })),
	);
}

/** In the order of their lines. */
export function doubtsOf(tree: Nodes, source: string): BodyFinding[] {
	const found = [...ofNodes(tree, source), ...ofLines(tree, source)];
	return found.sort((one, other) => one.line - other.line);
}
