/** Collects what is pasted as paragraphs, headings, list items and tables, in reading order. */
import type { PictureData } from './picture-data.ts';
import { placeholder } from './placeholder.ts';
import { lineBreak, plainFormat, tidy, wordsOf, type Format, type Run } from './runs.ts';

export interface Paragraph {
	kind: 'paragraph' | 'heading' | 'item' | 'quote';
	/** Of a heading 1–6, of an item 1 and more. */
	depth: number;
	ordered: boolean;
	runs: Run[];
}

export interface Grid {
	kind: 'table';
	rows: Run[][][];
}

/** A picture whose bytes came along; where it stands its placeholder waits for it. */
export interface BroughtPicture {
	name: string;
	data: PictureData;
}

export type Part = Paragraph | Grid;
export type Shape = Omit<Paragraph, 'runs'>;

/** Nothing, or a line drawn with dashes, which Markdown would make a rule of. */
const ruleOnly = /^[-–—_=*·\s]*$/;

const paragraph: Shape = { kind: 'paragraph', depth: 0, ordered: false };

const standsAlone = ({ kind }: Shape) => kind === 'paragraph' || kind === 'heading';

export class Sheet {
	readonly parts: Part[] = [];
	readonly missingPictures: string[] = [];
	readonly pictures: BroughtPicture[] = [];
	readonly dropped: string[] = [];
	#runs: Run[] = [];
	#shape: Shape = paragraph;
	/** Pictures of a list, a quotation or a table: they stand below it. */
	#later: BroughtPicture[] = [];
	readonly #inCell: boolean;

	readonly #before: number;

	/**
	 * @param inCell a cell of a table is one line of words: no picture stands in it
	 * @param before how many pictures there were before the cell
	 */
	constructor(inCell = false, before = 0) {
		this.#inCell = inCell;
		this.#before = before;
	}

	/** Ends the paragraph and begins another of this shape. */
	begin(shape: Shape = paragraph): void {
		const runs = tidy(this.#runs);
		if (!ruleOnly.test(wordsOf(runs))) {
			if (standsAlone(this.#shape)) this.end();
			this.parts.push({ ...this.#shape, runs });
		}
		this.#runs = [];
		this.#shape = shape;
	}

	/** The shape of the paragraph being written. */
	get shape(): Shape {
		return this.#shape;
	}

	write(text: string, format: Format): void {
		// Old pages make paragraphs of a break and an indent.
		const isIndented = /^[ \u00a0\s]*\u3000{2}/.test(text);
		if (isIndented && this.#runs.at(-1)?.text === lineBreak && this.#shape.kind === 'paragraph')
			this.begin();
		this.#runs.push({ ...format, text: text === lineBreak ? ' ' : text });
	}

	/** A line break; a second one in a row ends the paragraph, as its writer meant. */
	break(): void {
		const blank = this.#runs.findLast(({ text }) => text.trim() !== '' || text === lineBreak);
		if (blank?.text === lineBreak) {
			if (this.#shape.kind === 'paragraph' && wordsOf(this.#runs).trim() !== '') this.begin();
			return;
		}
		this.#runs.push({ ...plainFormat, text: lineBreak });
	}

	table(rows: Run[][][]): void {
		this.begin();
		if (rows.length === 0) return;
		this.end();
		this.parts.push({ kind: 'table', rows });
	}

	/** The place of a picture: one that came along stands by itself, of another only the place is kept. */
	picture(name: string, data: PictureData | undefined): void {
		if (data && (this.#inCell || !standsAlone(this.#shape))) {
			this.#later.push({ name, data });
			return;
		}
		if (data) this.pictures.push({ name, data });
		else this.missingPictures.push(name);
		const alone = standsAlone(this.#shape);
		if (alone) this.begin();
		this.write(placeholder(name), plainFormat);
		if (alone) this.begin();
	}

	/** Below what was written last: pictures that stood inside a cell. */
	below(pictures: readonly BroughtPicture[]): void {
		this.#later.push(...pictures);
		this.end();
	}

	/** The pictures that wait to stand below what is written so far. */
	end(): void {
		if (this.#inCell) return;
		for (const picture of this.#later.splice(0)) {
			this.pictures.push(picture);
			const runs = [{ ...plainFormat, text: placeholder(picture.name) }];
			this.parts.push({ ...paragraph, runs });
		}
	}

	/** How many pictures there were. */
	get seen(): number {
		const own = this.missingPictures.length + this.pictures.length + this.#later.length;
		return this.#before + own;
	}

	/** Of a cell: pictures that came along and cannot stand in it. */
	later(): BroughtPicture[] {
		return this.#later;
	}

	drop(what: string): void {
		if (!this.dropped.includes(what)) this.dropped.push(what);
	}

	/** The runs written since the last `begin`, taken out: what a table cell holds. */
	take(): Run[] {
		const runs = tidy(this.#runs);
		this.#runs = [];
		return runs;
	}
}
