/** What slides say: their text boxes, tables, and the notes below them. */
import type { Gathering } from './file-reading.ts';
import { sayRows, type Row } from './rows.ts';
import { walkXml } from './xml.ts';

/** @param where `第 3 页`, `第 3 页的备注` */
export function readSlide(bytes: Uint8Array, where: string, into: Gathering): void {
	let paragraph = '';
	let inText = false;
	let cell: string[] | undefined;
	let cells: string[] = [];
	let rows: Row[] = [];
	walkXml(bytes, {
		open: ({ name, attributes }) => {
			if (name === 't') inText = true;
			else if (name === 'br') paragraph += '\n';
			else if (name === 'tc') cell = [];
			else if (name === 'cNvPr') into.say(attributes['descr'] ?? '', 'alt', `${where}图片的说明`);
			else if (name === 'sld' && attributes['show'] === '0') into.tell('hidden', where);
		},
		text: (text) => {
			if (inText) paragraph += text;
		},
		close: (name) => {
			if (name === 't') inText = false;
			else if (name === 'p') {
				if (cell) cell.push(paragraph);
				else into.say(paragraph, 'paragraph', where);
				paragraph = '';
			} else if (name === 'tc') {
				cells.push(cell?.join('\n') ?? '');
				cell = undefined;
			} else if (name === 'tr') {
				rows.push({ cells, where: `${where}的表第 ${rows.length + 1} 行` });
				cells = [];
			} else if (name === 'tbl') {
				sayRows(into, rows, { caption: '', where });
				rows = [];
			}
		},
	});
}
