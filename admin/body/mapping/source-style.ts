/** A changed block is written in the style of its source: list marks and numbers, the look of a table. */
import type { List, RootContent, Table } from 'mdast';

export interface SourceStyle {
	/** Of a list: `-`, `*`, `+`, or what stands after the number. */
	mark?: string;
	/** The numbers of its items. */
	numbers?: string[];
	/** Of a table: its second line, and whether its cells stand at their bars. */
	delimiters?: string;
	tight?: boolean;
}

const columns = (table: Table) => table.children[0]?.children.length ?? 0;

function likeTable(table: Table, old: Table, source: string): Table {
	const lines = source.slice(old.position?.start.offset, old.position?.end.offset).split('\n');
	const data: SourceStyle = { tight: /^\|\S/.test(lines[0] ?? '') };
	const same =
		columns(table) === columns(old) && JSON.stringify(table.align) === JSON.stringify(old.align);
	// Within a quotation the line has a mark of the quotation before it.
	const line = /\|[-:| ]*$/.exec(lines[1] ?? '')?.[0];
	if (same && line) data.delimiters = line.trimEnd();
	return { ...table, data } as Table;
}

function likeList(list: List, old: List, source: string): List {
	const marks = old.children.map(
		({ position }) => /^(\d*)([-*+.)])/.exec(source.slice(position?.start.offset)) ?? [],
	);
	const mark = list.ordered === old.ordered ? marks[0]?.[2] : undefined;
	const asMany = list.children.length === marks.length && list.start === old.start;
	const data: SourceStyle = {
		...(mark ? { mark } : {}),
		...(mark && asMany ? { numbers: marks.map(([, number = '']) => number) } : {}),
	};
	const children = list.children.map((item, place) => {
		const before = old.children[place] ?? old.children.at(-1);
		return { ...item, children: allLike(item.children, before?.children ?? [], source) };
	});
	return { ...list, data, children } as List;
}

function like(node: RootContent, old: RootContent | undefined, source: string): RootContent {
	if (node.type === 'table' && old?.type === 'table') return likeTable(node, old, source);
	if (node.type === 'list' && old?.type === 'list') return likeList(node, old, source);
	if (node.type !== 'blockquote' || old?.type !== 'blockquote') return node;
	return { ...node, children: allLike(node.children, old.children, source) };
}

/**
 * `nodes` with what their writing should take from `old`, kind by kind in their order.
 * @param source what `old` was read from
 */
export function allLike<Node extends RootContent>(
	nodes: readonly Node[],
	old: readonly RootContent[],
	source: string,
): Node[] {
	const left = [...old];
	return nodes.map((node) => {
		const place = left.findIndex(({ type }) => type === node.type);
		const [before] = place < 0 ? [] : left.splice(place, 1);
		return like(node, before, source) as Node;
	});
}
