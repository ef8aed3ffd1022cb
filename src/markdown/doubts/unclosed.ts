/** Boxes and code that begin and do not end: everything below them is inside. */
import type { Nodes } from 'mdast';
import type { BodyFinding } from '../finding.ts';

const fence = /^[ \t]*(`{3,}|~{3,}|:{3,})/;

/** Whether its last line is the mark that began it, and nothing more. */
function isClosed(written: string): boolean {
	const mark = fence.exec(written)?.[1];
	if (mark === undefined) return true;
	const text = written.trimEnd();
	const end = text.lastIndexOf('\n');
	const last = text.slice(end + 1).replace(/^[\s>]*/, '');
	return end >= 0 && last.length >= mark.length && last === (mark[0] ?? '').repeat(last.length);
}

export function unclosed(node: Nodes, source: string): BodyFinding[] {
	if (node.type !== 'containerDirective' && node.type !== 'code') return [];
	const { start, end } = node.position ?? {};
	if (isClosed(source.slice(start?.offset, end?.offset))) return [];
	const message =
		node.type === 'code'
			? '从这一行起都成了代码，没有结尾：请在结束的地方另起一行写“```”，或者删去这一行'
			: `“:::${node.name}”没有结尾，后面的字都在框里：请在结束的地方另起一行写“:::”`;
	return [{ line: start?.line ?? 1, message }];
}
