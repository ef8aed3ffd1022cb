/** What a workbook says: every sheet as rows with heads, hidden ones too. */
import { dateOf, isDate, plainNumber } from './cell-values.ts';
import type { Gathering } from './file-reading.ts';
import { sayRows, type Row } from './rows.ts';
import { walkXml } from './xml.ts';

/** Columns of a table; what stands farther right is said without its head. */
const mostColumns = 200;

export interface Workbook {
	/** In their order, with the id that leads to the file. */
	sheets: { name: string; id: string; hidden: boolean }[];
}

export function readWorkbook(bytes: Uint8Array): Workbook {
	const sheets: Workbook['sheets'] = [];
	walkXml(bytes, {
		open: ({ name, attributes }) => {
			if (name !== 'sheet') return;
			const hidden = ['hidden', 'veryHidden'].includes(attributes['state'] ?? '');
			sheets.push({ name: attributes['name'] ?? '', id: attributes['id'] ?? '', hidden });
		},
	});
	return { sheets };
}

/** Texts that cells name by their place; readings of characters (`rPh`) are not theirs. */
export function readSharedStrings(bytes: Uint8Array): string[] {
	const all: string[] = [];
	let text = '';
	let inText = false;
	let reading = false;
	walkXml(bytes, {
		open: ({ name }) => {
			if (name === 't') inText = !reading;
			else if (name === 'rPh') reading = true;
		},
		text: (piece) => {
			if (inText) text += piece;
		},
		close: (name) => {
			if (name === 't') inText = false;
			else if (name === 'rPh') reading = false;
			else if (name === 'si') {
				all.push(text);
				text = '';
			}
		},
	});
	return all;
}

/** @returns of each style of cells whether it shows a date */
export function readStyles(bytes: Uint8Array): boolean[] {
	const custom = new Map<number, string>();
	const dates: boolean[] = [];
	let inCells = false;
	walkXml(bytes, {
		open: ({ name, attributes }) => {
			if (name === 'numFmt')
				custom.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
			else if (name === 'cellXfs') inCells = true;
			else if (name === 'xf' && inCells) dates.push(isDate(Number(attributes['numFmtId']), custom));
		},
		close: (name) => {
			if (name === 'cellXfs') inCells = false;
		},
	});
	return dates;
}

/** `AB12` → 27; undefined where the cell does not say. */
function columnOf(reference = ''): number | undefined {
	const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
	if (!letters) return undefined;
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Cell {
	at: number;
	type: string;
	style: number;
	value: string;
}

export interface Shared {
	strings: readonly string[];
	dates: readonly boolean[];
}

function shownOf({ type, style, value }: Cell, { strings, dates }: Shared): string {
	if (type === 's') return strings[Number(value)] ?? '';
	if (type !== 'n') return type === 'b' || type === 'e' ? '' : value;
	return (dates[style] ? dateOf(Number(value)) : undefined) ?? plainNumber(value);
}

/** @param where `的“Sheet1”` */
export function readSheet(bytes: Uint8Array, where: string, shared: Shared, into: Gathering): void {
	const rows: Row[] = [];
	let cells: string[] = [];
	let row = 0;
	let cell: Cell | undefined;
	let inValue = false;
	let rowHidden = false;
	const hiddenColumns: [from: number, to: number][] = [];
	const tellHidden = (at: number) => {
		if (rowHidden) into.tell('hidden', `${where}隐藏的行`);
		if (hiddenColumns.some(([from, to]) => from <= at && at <= to))
			into.tell('hidden', `${where}隐藏的列`);
	};
	const close = (name: string) => {
		if (name === 'v' || name === 't') inValue = false;
		else if (name === 'c' && cell) {
			const shown = shownOf(cell, shared).trim();
			if (shown !== '') tellHidden(cell.at);
			if (cell.at < mostColumns) {
				while (cells.length < cell.at) cells.push('');
				cells[cell.at] = shown;
			} else into.say(shown, 'cell', `${where}第 ${row} 行`);
			cell = undefined;
		} else if (name === 'row' && cells.some((one) => one !== ''))
			rows.push({ cells, where: `${where}第 ${row} 行` });
	};
	walkXml(bytes, {
		open: ({ name, attributes }) => {
			const hides = attributes['hidden'] === '1';
			if (name === 'col' && hides)
				hiddenColumns.push([Number(attributes['min']) - 1, Number(attributes['max']) - 1]);
			else if (name === 'row') {
				rowHidden = hides;
				row = Number(attributes['r'] ?? row + 1);
				cells = [];
			} else if (name === 'c') {
				const at = columnOf(attributes['r']) ?? cells.length;
				const { t: type = 'n', s: style = '0' } = attributes;
				cell = { at, type, style: Number(style), value: '' };
			} else if (name === 'v' || name === 't') inValue = cell !== undefined;
		},
		text: (text) => {
			if (inValue && cell) cell.value += text;
		},
		close,
	});
	sayRows(into, rows, { caption: '', where });
}
