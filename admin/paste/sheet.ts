/** Collects what is pasted as paragraphs, headings, list items and tables, in reading order. */
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

export type Part = Paragraph | Grid;
export type Shape = Omit<Paragraph, 'runs'>;

/** Nothing, or a line drawn with dashes, which Markdown would make a rule of. */
const ruleOnly = /^[-–—_=*·\s]*$/;

const paragraph: Shape = { kind: 'paragraph', depth: 0, ordered: false };

export class Sheet {
	readonly parts: Part[] = [];
	readonly missingPictures: string[] = [];
	readonly dropped: string[] = [];
	#runs: Run[] = [];
	#shape: Shape = paragraph;

	/** Ends the paragraph and begins another of this shape. */
	begin(shape: Shape = paragraph): void {
		const runs = tidy(this.#runs);
		if (!ruleOnly.test(wordsOf(runs))) this.parts.push({ ...this.#shape, runs });
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
		if (rows.length > 0) this.parts.push({ kind: 'table', rows });
	}

	/** The place of a picture that could not come along. */
	picture(name: string): void {
		this.missingPictures.push(name);
		const { kind } = this.#shape;
		const standsAlone = kind === 'paragraph' || kind === 'heading';
		if (standsAlone) this.begin();
		this.write(placeholder(name), plainFormat);
		if (standsAlone) this.begin();
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
