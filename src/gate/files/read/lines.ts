/** Plain lines as passages and tables: of a text file, a page of a PDF, an old Word file. */
import type { Gathering } from './file-reading.ts';
import { sayRows, type Row } from './rows.ts';

export interface Line {
	text: string;
	where: string;
}

const cellsOf = ({ text }: Line) => text.split(/\t+/);
const isRow = (line: Line) => cellsOf(line).filter((cell) => cell.trim() !== '').length >= 2;

/** Lines with tabs below one another are a table; others are said one by one. */
export function sayLines(into: Gathering, lines: readonly Line[], where: string): void {
	let rows: Row[] = [];
	let caption = '';
	const end = () => {
		if (rows.length > 1) sayRows(into, rows, { caption, where });
		else for (const row of rows) into.say(row.cells.join('　'), 'paragraph', row.where);
		rows = [];
	};
	for (const line of lines) {
		if (isRow(line)) rows.push({ cells: cellsOf(line), where: line.where });
		else if (line.text.trim() !== '') {
			end();
			into.say(line.text, 'paragraph', line.where);
			caption = line.text;
		}
	}
	end();
}
