/** A changed block written in the manner of the block it replaces: list marks, table lines. */
import type { Nodes, Table } from 'mdast';
import type { Block } from './blocks.ts';

/** Offsets of the marks of every unordered item, within the body. */
function marksOf(node: Nodes): number[] {
	const own =
		node.type === 'list' && !node.ordered
			? node.children.map((item) => item.position?.start.offset ?? -1)
			: [];
	return 'children' in node ? [...own, ...node.children.flatMap(marksOf)] : own;
}

/** `* 甲` → `- 甲` where the list it replaces was written so. */
function withMarkOf(original: Block, edited: Block): string {
	const mark = /^[-*+]/.exec(original.source)?.[0];
	if (mark === undefined) return edited.source;
	const start = edited.node.position?.start.offset ?? 0;
	const places = new Set(marksOf(edited.node).map((offset) => offset - start));
	return edited.source.replace(/[-*+]/g, (found, place: number) =>
		places.has(place) ? mark : found,
	);
}

const columns = (table: Table) => table.children[0]?.children.length ?? 0;
const delimiters = { left: ':---', right: '---:', center: ':---:' };

/** `| 甲   | 乙 |` → `| 甲 | 乙 |`; the columns keep the alignment they had. */
function compactTable(original: Table, edited: Table, source: string): string {
	const aligned = columns(original) === columns(edited) ? original.align : edited.align;
	const line = (aligned ?? []).map((align) => (align ? delimiters[align] : '---')).join('|');
	const rows = source.split('\n').map((row) => {
		const cells = row.split(/(?<!\\)\|/).slice(1, -1);
		return `| ${cells.map((cell) => cell.trim()).join(' | ')} |`;
	});
	return rows.with(1, `|${line}|`).join('\n');
}

/** `edited` in the manner of `original`; blocks of other kinds stay as they are. */
export function inMannerOf(original: Block, edited: Block): string {
	if (original.node.type === 'list' && edited.node.type === 'list')
		return withMarkOf(original, edited);
	if (original.node.type !== 'table' || edited.node.type !== 'table') return edited.source;
	return compactTable(original.node, edited.node, edited.source);
}
