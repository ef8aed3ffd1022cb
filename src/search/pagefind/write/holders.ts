/** The pages that hold one way of writing a word, gathered from several sets of pages. */
import type { Bytes } from './bytes.ts';
import type { Reader } from './words.ts';

/**
 * What is noted of a page, in this order: its number, whose bytes it is told in, where it begins there, how far it was
 * from the one before, where its places begin and where they end.
 */
const [source, begin, distance, from, to, width] = [1, 2, 3, 4, 5, 6];

export class Holders {
	count = 0;
	/** One room for all words: lists that grow anew with each were most of what a merge left to be tidied up. */
	private rows = new Int32Array(8 * width);
	private readonly sources: Uint8Array[] = [];
	private isOrdered = true;

	/** The lowest number; there must be one. */
	get first(): number {
		let lowest = this.rows[0] ?? 0;
		for (let row = width; row < this.count * width; row += width)
			lowest = Math.min(lowest, this.rows[row] ?? 0);
		return lowest;
	}

	clear(): void {
		this.count = 0;
		this.sources.length = 0;
		this.isOrdered = true;
	}

	/** Takes the list of pages before which the reader stands. @param numbers of its pages, −1 for one that is gone */
	take(reader: Reader, numbers: Int32Array): void {
		const own = this.sources.push(reader.bytes) - 1;
		let page = 0;
		for (let left = reader.head(); left > 0; left -= 1) {
			const beginning = reader.at;
			reader.at += 1;
			const far = reader.head();
			page += far;
			const places = reader.at;
			reader.skipNumbers();
			reader.skipNumbers();
			const number = numbers[page] ?? -1;
			if (number < 0) continue;
			const row = this.newRow();
			const { rows } = this;
			this.isOrdered &&= row === 0 || (rows[row - width] ?? 0) < number;
			rows[row] = number;
			rows[row + source] = own;
			rows[row + begin] = beginning;
			rows[row + distance] = far;
			rows[row + from] = places;
			rows[row + to] = reader.at;
		}
	}

	/** A list of pages, each told by how far it is from the one before. */
	write(bytes: Bytes): void {
		if (!this.isOrdered) this.sort();
		bytes.list(this.count);
		const end = this.count * width;
		let last = 0;
		for (let row = 0; row < end; row += width) {
			const number = this.at(row);
			const own = this.sources[this.at(row + source)] as Uint8Array;
			let start = this.at(row + begin);
			if (number - last !== this.at(row + distance)) {
				bytes.list(3);
				bytes.number(number - last);
				start = this.at(row + from);
			}
			// Nearly always all that follow stand as they stood.
			while (row + width < end && this.isNextAsItWas(row)) row += width;
			bytes.copy(own, start, this.at(row + to));
			last = this.at(row);
		}
	}

	private at(place: number): number {
		return this.rows[place] ?? 0;
	}

	private newRow(): number {
		const row = this.count * width;
		if (row === this.rows.length) {
			const larger = new Int32Array(2 * row);
			larger.set(this.rows);
			this.rows = larger;
		}
		this.count += 1;
		return row;
	}

	private isNextAsItWas(row: number): boolean {
		const next = row + width;
		return (
			this.at(next + begin) === this.at(row + to) &&
			this.at(next + distance) === this.at(next) - this.at(row) &&
			this.at(next + source) === this.at(row + source)
		);
	}

	private sort(): void {
		const order = Array.from({ length: this.count }, (_, place) => place * width);
		order.sort((one, other) => this.at(one) - this.at(other));
		const sorted = new Int32Array(this.rows.length);
		for (const [place, row] of order.entries())
			sorted.set(this.rows.subarray(row, row + width), place * width);
		this.rows = sorted;
		this.isOrdered = true;
	}
}
