/** Words in the order of their code points, each with the pages on which it stands: Pagefind's packed words, one after another. */
import type { Bytes } from './bytes.ts';

export interface Words {
	bytes: Uint8Array;
	/** Where each ends in `bytes`; it begins where the one before ends. */
	ends: Uint32Array;
}

/** Reads what our writer wrote, number by number: to make values of all of it would take too long. */
export class Reader {
	at = 0;
	readonly bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	/** What comes before a number, a text or a list: the number itself, or the length. */
	head(): number {
		const info = (this.bytes[this.at] ?? 0) & 31;
		this.at += 1;
		if (info < 24) return info;
		let value = 0;
		for (const end = this.at + (1 << (info - 24)); this.at < end; this.at += 1)
			value = value * 256 + (this.bytes[this.at] ?? 0);
		return value;
	}

	text(): string {
		const length = this.head();
		this.at += length;
		return decoder.decode(this.bytes.subarray(this.at - length, this.at));
	}

	/** Passes over a list of numbers. */
	skipNumbers(): void {
		for (let left = this.head(); left > 0; left -= 1) {
			const info = (this.bytes[this.at] ?? 0) & 31;
			this.at += info < 24 ? 1 : 1 + (1 << (info - 24));
		}
	}
}

const decoder = new TextDecoder();

/** Stands at one word after the other. */
export class Cursor {
	/** Behind the text of the word, until somebody reads on. */
	readonly reader: Reader;
	private readonly ends: Uint32Array;
	private next = 0;
	private from = 0;
	private to = 0;
	private textFrom = 0;
	private textTo = 0;

	constructor({ bytes, ends }: Words) {
		this.reader = new Reader(bytes);
		this.ends = ends;
		this.advance();
	}

	get isOver(): boolean {
		return this.next > this.ends.length;
	}

	get text(): string {
		return decoder.decode(this.reader.bytes.subarray(this.textFrom, this.textTo));
	}

	/** All that is written of the word. */
	copyTo(bytes: Bytes): void {
		bytes.copy(this.reader.bytes, this.from, this.to);
	}

	advance(): void {
		this.from = this.to;
		this.to = this.ends[this.next] ?? this.from;
		this.next += 1;
		this.reader.at = this.from + 1;
		const length = this.reader.head();
		this.textFrom = this.reader.at;
		this.textTo = this.textFrom + length;
		this.reader.at = this.textTo;
	}

	/** Below 0 where its word comes before the other's. */
	compare({ reader, textFrom, textTo }: Cursor): number {
		const { bytes } = this.reader;
		const length = this.textTo - this.textFrom;
		const other = textTo - textFrom;
		for (let place = 0; place < Math.min(length, other); place += 1) {
			const difference =
				(bytes[this.textFrom + place] ?? 0) - (reader.bytes[textFrom + place] ?? 0);
			if (difference !== 0) return difference;
		}
		return length - other;
	}
}

/** The word whose entry begins at a place. */
export function wordAt(bytes: Uint8Array, from: number): string {
	const reader = new Reader(bytes);
	reader.at = from + 1;
	return reader.text();
}
