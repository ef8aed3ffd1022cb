/** A table of any program as rows of equal length, as Markdown wants them. */
import { wordsOf, type Run } from './runs.ts';
import { isHidden } from './styles.ts';

const cellsOf = (row: Element) =>
	[...row.children].filter((cell) => /^t[dh]$/i.test(cell.localName));

/** Rows of the table itself, not of a table inside it. */
export function rowsOf(table: Element): Element[] {
	return [...table.querySelectorAll('tr')].filter(
		(row) => row.closest('table') === table && !isHidden(row),
	);
}

/** One column only: a frame around text, as mails have it. */
export function isFrame(table: Element): boolean {
	return rowsOf(table).every((row) => cellsOf(row).length <= 1);
}

const span = (cell: Element, key: string) =>
	Math.min(Math.max(Number(cell.getAttribute(key)) || 1, 1), 50);

/** Merged cells: the words stand in the first, the others are empty. */
function spread(rows: Element[], read: (cell: Element) => Run[]): Run[][][] {
	const grid: (Run[] | undefined)[][] = rows.map(() => []);
	for (const [line, row] of rows.entries()) {
		let column = 0;
		for (const cell of cellsOf(row)) {
			while (grid[line]?.[column] !== undefined) column += 1;
			for (let down = 0; down < span(cell, 'rowspan'); down += 1)
				for (let right = 0; right < span(cell, 'colspan'); right += 1) {
					const target = grid[line + down];
					if (target) target[column + right] = down + right === 0 ? read(cell) : [];
				}
		}
	}
	const width = Math.max(0, ...grid.map((row) => row.length));
	return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
}

const isBlank = (runs: Run[]) => wordsOf(runs).trim() === '';

/** Without the empty rows and columns that a spreadsheet leaves around. */
export function gridOf(table: Element, read: (cell: Element) => Run[]): Run[][][] {
	const rows = spread(rowsOf(table), read).filter((row) => !row.every(isBlank));
	const full = (rows[0] ?? []).map((_, column) => rows.some((row) => !isBlank(row[column] ?? [])));
	return rows.map((row) => row.filter((_, column) => full[column]));
}

/** A first row that is one merged cell is the table's title. */
export function titleOf(rows: Run[][][]): Run[] | undefined {
	const [first = []] = rows;
	const only = first.filter((cell) => !isBlank(cell));
	return rows.length > 2 && first.length > 1 && only.length === 1 && only[0] === first[0]
		? first[0]
		: undefined;
}

/** Whether cells with words were merged, besides those of the title. */
export function hasMerged(table: Element, title: Run[] | undefined): boolean {
	const spans = (cell: Element) => span(cell, 'rowspan') * span(cell, 'colspan') > 1;
	const written = rowsOf(table)
		.map((row) => cellsOf(row).filter((cell) => cell.textContent.trim() !== ''))
		.filter((cells) => cells.length > 0);
	return written.slice(title ? 1 : 0).some((cells) => cells.some(spans));
}
