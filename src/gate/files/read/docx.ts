/** What a Word document says: its text, tables, notes, comments, and what was deleted but is still in it. */
import type { Gathering } from './file-reading.ts';
import { sayRows, type Row } from './rows.ts';
import { walkXml, type Tag } from './xml.ts';

interface OpenTable {
	rows: Row[];
	cells: string[];
	/** Paragraphs of the cell. */
	cell: string[];
	where: string;
}

const changed = new Set(['ins', 'del', 'moveFrom', 'moveTo']);
const isOn = ({ attributes }: Tag) => !['0', 'false', 'none'].includes(attributes['val'] ?? '');

/** Walks through one part of the document; text in boxes stands within paragraphs, tables within tables. */
class Part {
	readonly #into: Gathering;
	readonly #part: string;
	readonly #paragraphs: string[] = [];
	readonly #tables: OpenTable[] = [];
	#count = 0;
	#tableCount = 0;
	#caption = '';
	/** Depth of what is there for old programs only, and says the same again. */
	#fallback = 0;
	#inText = false;
	#deleted = '';
	#hidden = false;

	/** @param part `''` of the document itself, `页眉`, `批注` */
	constructor(into: Gathering, part: string) {
		this.#into = into;
		this.#part = part;
	}

	open(tag: Tag): void {
		const { name, attributes } = tag;
		if (name === 'Fallback' || this.#fallback > 0) {
			this.#fallback += 1;
			return;
		}
		if (changed.has(name)) this.#into.tell('changes');
		if (name === 'p') this.#paragraphs.push('');
		else if (name === 't') this.#inText = true;
		else if (name === 'tab' && attributes['val'] === undefined) this.#add('\t');
		else if (name === 'br' || name === 'cr') this.#add('\n');
		else if (name === 'noBreakHyphen') this.#add('-');
		else if (name === 'r') this.#hidden = false;
		else if (name === 'vanish') this.#hidden = isOn(tag);
		else if (name === 'docPr') this.#into.say(attributes['descr'] ?? '', 'alt', '图片的说明');
		else if (name === 'delText') this.#deleted += ' ';
		else this.#openTable(name, attributes);
	}

	#openTable(name: string, attributes: Tag['attributes']): void {
		const table = this.#tables.at(-1);
		if (name === 'tbl') {
			this.#tableCount += 1;
			const where = `${this.#part}第 ${this.#tableCount} 个表`;
			this.#tables.push({ rows: [], cells: [], cell: [], where });
		} else if (name === 'tr' && table) table.cells = [];
		else if (name === 'tc' && table) table.cell = [];
		else if (name === 'gridSpan' && table) {
			const more = Math.min(Number(attributes['val']) - 1, 50);
			for (let at = 0; at < more; at += 1) table.cells.push('');
		}
	}

	text(text: string): void {
		if (this.#fallback > 0) return;
		if (this.#deleted !== '') this.#deleted += text;
		else if (this.#inText) {
			if (this.#hidden && text.trim() !== '') this.#into.tell('hidden', '隐藏的文字');
			this.#add(text);
		}
	}

	#add(text: string): void {
		const last = this.#paragraphs.length - 1;
		if (last >= 0) this.#paragraphs[last] = (this.#paragraphs[last] ?? '') + text;
	}

	close(name: string): void {
		if (this.#fallback > 0) this.#fallback -= 1;
		else if (name === 't') this.#inText = false;
		else if (name === 'p') this.#closeParagraph(this.#paragraphs.pop() ?? '');
		else if (name === 'delText') {
			this.#into.say(this.#deleted.trim(), 'paragraph', `${this.#part}删去的文字（修订）`);
			this.#deleted = '';
		} else this.#closeTable(name);
	}

	#closeParagraph(text: string): void {
		const table = this.#tables.at(-1);
		if (table) table.cell.push(text);
		else if (text.trim() !== '') {
			this.#count += 1;
			this.#caption = text;
			this.#into.say(text, 'paragraph', `${this.#part}第 ${this.#count} 段`);
		}
	}

	#closeTable(name: string): void {
		const table = this.#tables.at(-1);
		if (!table) return;
		if (name === 'tc') table.cells.push(table.cell.join('\n').trim());
		else if (name === 'tr')
			table.rows.push({
				cells: table.cells,
				where: `${table.where}第 ${table.rows.length + 1} 行`,
			});
		else if (name === 'tbl') {
			this.#tables.pop();
			sayRows(this.#into, table.rows, { caption: this.#caption, where: table.where });
		}
	}
}

/** @param part `''` of the document itself, `页眉` */
export function readWordPart(bytes: Uint8Array, part: string, into: Gathering): void {
	const walk = new Part(into, part);
	walkXml(bytes, {
		open: (tag) => walk.open(tag),
		text: (text) => walk.text(text),
		close: (name) => walk.close(name),
	});
}
