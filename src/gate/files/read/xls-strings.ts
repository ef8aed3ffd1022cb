/** Texts in old workbooks ([MS-XLS]): one may be cut by the end of a record and go on, otherwise written, in the next. */

/** The pieces of a record and of those that continue it. */
export class Pieces {
	readonly #pieces: readonly Buffer[];
	#piece = 0;
	#at = 0;

	constructor(pieces: readonly Buffer[]) {
		this.#pieces = pieces;
	}

	get isOver(): boolean {
		return this.#piece >= this.#pieces.length;
	}

	/** Little-endian. 0 beyond the end. */
	number(bytes: number): number {
		let value = 0;
		for (let at = 0; at < bytes; at += 1) value += this.#byte() * 2 ** (8 * at);
		return value;
	}

	#byte(): number {
		this.#turn();
		const byte = this.#pieces[this.#piece]?.[this.#at] ?? 0;
		this.#at += 1;
		return byte;
	}

	/** @returns whether another piece begins here */
	#turn(): boolean {
		let turned = false;
		while (!this.isOver && this.#at >= (this.#pieces[this.#piece]?.length ?? 0)) {
			this.#piece += 1;
			this.#at = 0;
			turned = true;
		}
		return turned;
	}

	skip(bytes: number): void {
		for (let left = bytes; left > 0 && !this.isOver; left -= 1) this.#byte();
	}

	/** Characters of one or two bytes; every piece says anew which. */
	characters(count: number, wide: boolean): string {
		let text = '';
		let isWide = wide;
		for (let left = count; left > 0 && !this.isOver;) {
			if (this.#turn()) isWide = (this.#byte() & 1) === 1;
			const piece = this.#pieces[this.#piece];
			if (!piece) break;
			const size = isWide ? 2 : 1;
			const taken = Math.max(1, Math.min(left, Math.floor((piece.length - this.#at) / size)));
			const bytes = piece.subarray(this.#at, this.#at + taken * size);
			text += bytes.toString(isWide ? 'utf16le' : 'latin1');
			this.#at += taken * size;
			left -= taken;
		}
		return text;
	}

	/** With its own head: how many, how written, whether with formats. @param lengthBytes 1 of the names of sheets */
	text(lengthBytes = 2): string {
		const count = this.number(lengthBytes);
		const flags = this.number(1);
		const runs = flags & 8 ? this.number(2) : 0;
		const phonetic = flags & 4 ? this.number(4) : 0;
		const text = this.characters(count, (flags & 1) === 1);
		this.skip(runs * 4 + phonetic);
		return text;
	}
}
