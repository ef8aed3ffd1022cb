/** What was read out of a file, as the process that reads files hands it over: plain data, no more than a person reads. */
import type { PassageKind } from '../../text/reading.ts';

/** What is wrong with a file, or lies in it unseen. */
export type ProblemKind =
	/** It cannot be opened by anybody. */
	| 'broken'
	| 'password'
	/** It would fill a machine: far more inside than it weighs, or nested without end. */
	| 'trap'
	/** Macros, scripts, programs. */
	| 'code'
	/** What is in it was not looked at, or not all of it. */
	| 'unread'
	| 'comments'
	| 'changes'
	| 'hidden'
	| 'author'
	/** Where a picture or film was taken. */
	| 'location';

export interface Problem {
	kind: ProblemKind;
	/** `“Sheet2”`, `压缩包里的“名单.docx”`; '' of the whole. */
	where: string;
}

export interface ReadPassage {
	text: string;
	kind: PassageKind;
	/** Within the file: `第 3 段`, `的“Sheet1”第 5 行` */
	where: string;
}

export interface ReadTable {
	/** Places in `passages`; -1 of an empty cell. */
	heads: number[];
	rows: number[][];
	caption: string;
	where: string;
}

export interface FileReading {
	passages: ReadPassage[];
	tables: ReadTable[];
	problems: Problem[];
}

/** Characters taken out of one file; what is beyond is told as unread. */
const mostText = 2_000_000;

/** Gathers what one file says. */
export class Gathering {
	readonly reading: FileReading = { passages: [], tables: [], problems: [] };
	readonly #room: { left: number };
	readonly #within: string;

	/**
	 * @param within put before every place: `里的“名单.docx”` of a member of an archive
	 * @param room for the text of a file and of all that lies within it
	 */
	constructor(within = '', room = { left: mostText }) {
		this.#within = within;
		this.#room = room;
	}

	get isFull(): boolean {
		return this.#room.left <= 0;
	}

	/** @returns its place, -1 of nothing to say */
	say(text: string, kind: PassageKind, where: string): number {
		if (text.trim() === '') return -1;
		if (this.isFull) {
			this.tell('unread');
			return -1;
		}
		const said = text.slice(0, this.#room.left);
		this.#room.left -= text.length;
		if (said.length < text.length) this.tell('unread');
		return this.reading.passages.push({ text: said, kind, where: this.#within + where }) - 1;
	}

	table({ where, ...table }: ReadTable): void {
		this.reading.tables.push({ ...table, where: this.#within + where });
	}

	/** Each once. */
	tell(kind: ProblemKind, where = ''): void {
		const place = this.#within + where;
		const { problems } = this.reading;
		if (!problems.some((one) => one.kind === kind && one.where === place))
			problems.push({ kind, where: place });
	}

	/** Everything another gathering found, which counts as this one's. */
	take({ reading }: Gathering): void {
		const { passages, tables, problems } = this.reading;
		const shift = passages.length;
		const moved = (places: number[]) => places.map((at) => (at < 0 ? at : at + shift));
		for (const table of reading.tables)
			tables.push({ ...table, heads: moved(table.heads), rows: table.rows.map(moved) });
		for (const passage of reading.passages) passages.push(passage);
		problems.push(...reading.problems);
	}

	/** One for what lies within this file. */
	inside(name: string): Gathering {
		return new Gathering(`${this.#within}里的“${name}”`, this.#room);
	}
}

/** What stops the reading of a file. */
export class Refused extends Error {
	readonly kind: ProblemKind;

	constructor(kind: ProblemKind) {
		super(kind);
		this.kind = kind;
	}
}
