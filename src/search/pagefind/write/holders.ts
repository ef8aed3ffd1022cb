/** The pages that hold one way of writing a word, gathered from several sets of pages. */
import type { Bytes } from './bytes.ts';
import type { Reader } from './words.ts';

export class Holders {
	private readonly numbers: number[] = [];
	/** Whose bytes each page's are: where it begins, how far it was from the one before, where its places begin and end. */
	private readonly sources: Uint8Array[] = [];
	private readonly begins: number[] = [];
	private readonly distances: number[] = [];
	private readonly froms: number[] = [];
	private readonly tos: number[] = [];
	private isOrdered = true;

	get count(): number {
		return this.numbers.length;
	}

	/** The lowest number; there must be one. */
	get first(): number {
		return this.numbers.reduce((lowest, number) => Math.min(lowest, number));
	}

	clear(): void {
		this.sources.length = 0;
		for (const list of [this.numbers, this.begins, this.distances, this.froms, this.tos])
			list.length = 0;
		this.isOrdered = true;
	}

	/** Takes the list of pages before which the reader stands. @param numbers of its pages, −1 for one that is gone */
	take(reader: Reader, numbers: Int32Array): void {
		let page = 0;
		for (let left = reader.head(); left > 0; left -= 1) {
			const begin = reader.at;
			reader.at += 1;
			const distance = reader.head();
			page += distance;
			const from = reader.at;
			reader.skipNumbers();
			reader.skipNumbers();
			const number = numbers[page] ?? -1;
			if (number < 0) continue;
			this.isOrdered &&= this.count === 0 || (this.numbers[this.count - 1] ?? 0) < number;
			this.numbers.push(number);
			this.sources.push(reader.bytes);
			this.begins.push(begin);
			this.distances.push(distance);
			this.froms.push(from);
			this.tos.push(reader.at);
		}
	}

	/** A list of pages, each told by how far it is from the one before. */
	write(bytes: Bytes): void {
		if (!this.isOrdered) this.sort();
		bytes.list(this.count);
		let last = 0;
		for (let place = 0; place < this.count; place += 1) {
			const source = this.sources[place] as Uint8Array;
			const number = this.numbers[place] ?? 0;
			let from = this.begins[place] ?? 0;
			if (number - last !== this.distances[place]) {
				bytes.list(3);
				bytes.number(number - last);
				from = this.froms[place] ?? 0;
			}
			// Nearly always all that follow stand as they stood.
			while (this.isNextAsItWas(place)) place += 1;
			bytes.copy(source, from, this.tos[place] ?? 0);
			last = this.numbers[place] ?? 0;
		}
	}

	private isNextAsItWas(place: number): boolean {
		const distance = (this.numbers[place + 1] ?? 0) - (this.numbers[place] ?? 0);
		return (
			this.begins[place + 1] === this.tos[place] &&
			this.distances[place + 1] === distance &&
			this.sources[place + 1] === this.sources[place]
		);
	}

	private sort(): void {
		const order = Array.from(this.numbers.keys()).sort(
			(a, b) => (this.numbers[a] ?? 0) - (this.numbers[b] ?? 0),
		);
		const put = <T>(list: T[]) =>
			list.splice(0, list.length, ...order.map((entry) => list[entry] as T));
		put(this.sources);
		for (const list of [this.numbers, this.begins, this.distances, this.froms, this.tos]) put(list);
		this.isOrdered = true;
	}
}
