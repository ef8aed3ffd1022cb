/** Rows copied out of a table → items of a list: by the headings where there are some, else column by column. */
import { cellsIn } from './sheet-cells.ts';
import { valueIn, type Column } from './sheet-values.ts';

export type { Column } from './sheet-values.ts';

export interface Read {
	items: Record<string, string | number | boolean>[];
	/** For each column of the table the field that takes it. */
	columns: (Column | undefined)[];
	/** What could not be taken over, in sentences. */
	left: string[];
}

/** As many are taken at once. */
const most = 200;
/** Characters of a paste that are read. */
const longest = 200_000;
/** Sentences of one kind that are shown. */
const told = 5;

const plain = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** The heading says the label, or ends in it: 指标要求 is the 要求, not the 指标. */
const fits = [
	(heading: string, label: string) => heading === label,
	(heading: string, label: string) => heading.endsWith(label),
	(heading: string, label: string) => heading.startsWith(label) || label.startsWith(heading),
];

function byHeadings(cells: readonly string[], columns: readonly Column[]) {
	const found = new Map<number, Column>();
	for (const fit of fits)
		for (const [place, cell] of cells.entries()) {
			const heading = plain(cell);
			if (heading === '' || found.has(place)) continue;
			const free = columns.filter((column) => ![...found.values()].includes(column));
			const column = free.find(({ label }) => fit(heading, plain(label)));
			if (column) found.set(place, column);
		}
	return found;
}

/** Whether the first row names columns: as many as two do, one by its very label; or three and more in other words, all but one. */
function headingsIn(rows: readonly string[][], columns: readonly Column[]) {
	const first = rows[0] ?? [];
	const exact = first.filter((cell) => columns.some(({ label }) => plain(label) === plain(cell)));
	const found = byHeadings(first, columns);
	const named =
		exact.length > 0
			? found.size >= Math.min(2, first.length)
			: found.size >= Math.max(3, first.length - 1);
	return named ? found : undefined;
}

function few(sentences: readonly string[]): string[] {
	const more = sentences.length - told;
	return more > 0 ? [...sentences.slice(0, told), `还有 ${more} 处也没有认出来`] : [...sentences];
}

/** @param text as it was pasted @param given the fields of an item that a cell can hold, in their order */
export function rowsIn(text: string, given: readonly Column[]): Read {
	const rows = cellsIn(text.slice(0, longest));
	const headings = headingsIn(rows, given);
	const width = Math.max(0, ...rows.map(({ length }) => length));
	const columns = Array.from({ length: width }, (_, place) =>
		headings ? headings.get(place) : given[place],
	);
	const body = headings ? rows.slice(1) : rows;
	const unread: string[] = [];
	const items = body.slice(0, most).map((cells, index) => {
		const values = cells.flatMap((cell, place) => {
			const column = columns[place];
			if (!column || cell === '') return [];
			const value = valueIn(column, cell);
			if (value === undefined)
				unread.push(`第 ${index + 1} 行的“${column.label}”写的是“${cell}”，没有认出来，请自己选`);
			return value === undefined ? [] : [[column.name, value] as const];
		});
		return Object.fromEntries(values);
	});
	const unused = (headings ? (rows[0] ?? []) : []).filter((cell, at) => cell && !columns[at]);
	return {
		items: items.filter((item) => Object.keys(item).length > 0),
		columns,
		left: [
			...(unused.length > 0 ? [`没有用上的列：${unused.join('、')}`] : []),
			...few(unread),
			...(body.length > most ? [`一次最多 ${most} 行，后面的请再粘贴一次`] : []),
		],
	};
}
