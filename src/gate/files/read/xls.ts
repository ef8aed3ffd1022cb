/** What an old workbook says ([MS-XLS], Excel 97 and later): every sheet as rows with heads. */
import { dateOf, isDate, plainNumber } from './cell-values.ts';
import { Refused, type Gathering } from './file-reading.ts';
import { sayRows, type Row } from './rows.ts';
import { Pieces } from './xls-strings.ts';

const kinds = {
	formula: 0x06,
	locked: 0x2f,
	note: 0x1c,
	goesOn: 0x3c,
	sheet: 0x85,
	manyRk: 0xbd,
	style: 0xe0,
	texts: 0xfc,
	sharedText: 0xfd,
	number: 0x203,
	label: 0x204,
	formulaText: 0x207,
	rk: 0x27e,
	format: 0x41e,
	begins: 0x809,
	ends: 0x0a,
};

const mostColumns = 200;

/** A number in four bytes: whole or the upper half of a double, perhaps a hundredth. */
function rkOf(bytes: Buffer, at: number): number {
	const raw = bytes.readInt32LE(at);
	const half = Buffer.alloc(8);
	half.writeInt32LE(raw & ~3, 4);
	const value = raw & 2 ? raw >> 2 : half.readDoubleLE(0);
	return raw & 1 ? value / 100 : value;
}

/** Walks through the records of a workbook; sheets stand one after another, as their list names them. */
class Walk {
	readonly #into: Gathering;
	readonly #names: { name: string; hidden: boolean }[] = [];
	readonly #custom = new Map<number, string>();
	readonly #formats: number[] = [];
	#texts: string[] = [];
	#sheet = -2;
	/** A diagram within a sheet is a workbook's part within a part. */
	#depth = 0;
	#rows = new Map<number, string[]>();
	/** The cell of a formula whose text comes in the next record. */
	#waiting: [row: number, column: number] = [0, 0];

	constructor(into: Gathering) {
		this.#into = into;
	}

	#put(row: number, column: number, text: string): void {
		const cells = this.#rows.get(row) ?? [];
		while (cells.length < Math.min(column, mostColumns)) cells.push('');
		cells[Math.min(column, mostColumns)] = text;
		this.#rows.set(row, cells);
	}

	#figure(bytes: Buffer, columnAt: number, styleAt: number, value: number): void {
		const format = this.#formats[bytes.readUInt16LE(styleAt)] ?? 0;
		const shown = (isDate(format, this.#custom) ? dateOf(value) : undefined) ?? plain(value);
		this.#put(bytes.readUInt16LE(0), columnAt, shown);
	}

	endSheet(): void {
		const { name = '', hidden = false } = this.#names[this.#sheet] ?? {};
		if (this.#rows.size > 0) {
			const where = `的“${name}”`;
			if (hidden) this.#into.tell('hidden', `工作表“${name}”`);
			const rows = [...this.#rows].sort(([a], [b]) => a - b);
			const all = rows.map(([row, cells]): Row => ({ cells, where: `${where}第 ${row + 1} 行` }));
			sayRows(this.#into, all, { caption: '', where });
		}
		this.#rows = new Map();
	}

	record(kind: number, pieces: readonly Buffer[]): void {
		const bytes = pieces[0] ?? Buffer.alloc(0);
		const read = new Pieces(pieces);
		const [row, column] =
			bytes.length >= 4 ? [bytes.readUInt16LE(0), bytes.readUInt16LE(2)] : [0, 0];
		if (kind === kinds.locked) throw new Refused('password');
		else if (kind === kinds.begins) {
			if (this.#depth === 0) {
				this.endSheet();
				this.#sheet += 1;
			}
			this.#depth += 1;
		} else if (kind === kinds.ends) this.#depth = Math.max(0, this.#depth - 1);
		else if (kind === kinds.note) this.#into.tell('comments');
		else if (kind === kinds.sheet) {
			read.skip(4);
			const hidden = (read.number(1) & 3) !== 0;
			read.skip(1);
			const name = read.text(1);
			this.#names.push({ name, hidden });
			this.#into.say(name, 'heading', '工作表的名称');
		} else if (kind === kinds.texts) this.#texts = textsOf(read);
		else if (kind === kinds.format) {
			const id = read.number(2);
			this.#custom.set(id, read.text());
		} else if (kind === kinds.style) this.#formats.push(bytes.readUInt16LE(2));
		else if (kind === kinds.sharedText)
			this.#put(row, column, this.#texts[bytes.readUInt32LE(6)] ?? '');
		else if (kind === kinds.label) {
			read.skip(6);
			this.#put(row, column, read.text());
		} else if (kind === kinds.number) this.#figure(bytes, column, 4, bytes.readDoubleLE(6));
		else if (kind === kinds.rk) this.#figure(bytes, column, 4, rkOf(bytes, 6));
		else if (kind === kinds.manyRk)
			for (let at = 4; at + 8 <= bytes.length; at += 6)
				this.#figure(bytes, column + (at - 4) / 6, at, rkOf(bytes, at + 2));
		else if (kind === kinds.formula) {
			this.#waiting = [row, column];
			if (bytes.readUInt16LE(12) !== 0xffff) this.#figure(bytes, column, 4, bytes.readDoubleLE(6));
		} else if (kind === kinds.formulaText) this.#put(...this.#waiting, read.text());
	}
}

/** Fifteen digits are what a sheet keeps; what stands behind them is the computer's. */
const plain = (value: number) =>
	Math.abs(value) < 1e15 ? String(value) : plainNumber(value.toExponential(14));

function textsOf(read: Pieces): string[] {
	read.skip(4);
	const count = read.number(4);
	const texts: string[] = [];
	while (texts.length < count && !read.isOver) texts.push(read.text());
	return texts;
}

/** @throws Refused */
export function readXls(stream: Buffer, into: Gathering): void {
	const walk = new Walk(into);
	for (let at = 0; at + 4 <= stream.length;) {
		const kind = stream.readUInt16LE(at);
		const pieces: Buffer[] = [];
		do {
			const length = stream.readUInt16LE(at + 2);
			pieces.push(stream.subarray(at + 4, at + 4 + length));
			at += 4 + length;
		} while (at + 4 <= stream.length && stream.readUInt16LE(at) === kinds.goesOn);
		try {
			walk.record(kind, pieces);
		} catch (error) {
			// A record that is shorter than it must be says nothing.
			if (!(error instanceof RangeError)) throw error;
		}
	}
	walk.endSheet();
}
