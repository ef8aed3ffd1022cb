/** Writes the part of CBOR (RFC 8949) that Pagefind reads: numbers, text and lists, in as few bytes as it has. */

const [unsigned, negative, text, list] = [0, 1, 3, 4];

const few = 48;

/** How many bytes a number takes, or what comes before a text or list of that length. */
export function sizeOf(number: number): number {
	if (number < 24) return 1;
	return number < 0x100 ? 2 : number < 0x1_0000 ? 3 : 5;
}

export class Bytes {
	/** How much is written. */
	at = 0;
	private buffer: Buffer;

	constructor(expected = 1024) {
		this.buffer = Buffer.allocUnsafe(expected);
	}

	list(length: number): void {
		this.head(list << 5, length);
	}

	/** A whole number, above −2³² and below 2³². */
	number(value: number): void {
		if (value < 0) this.head(negative << 5, -1 - value);
		else this.head(unsigned << 5, value);
	}

	text(value: string): void {
		const length = Buffer.byteLength(value);
		this.head(text << 5, length);
		this.room(length);
		this.at += this.buffer.write(value, this.at);
	}

	raw(bytes: Uint8Array): void {
		this.room(bytes.length);
		this.buffer.set(bytes, this.at);
		this.at += bytes.length;
	}

	/** Of a few bytes one by one: to make a view of them takes longer. */
	copy(source: Uint8Array, from: number, to: number): void {
		if (to - from > few) {
			this.raw(source.subarray(from, to));
			return;
		}
		this.room(to - from);
		for (let place = from; place < to; place += 1) {
			this.buffer[this.at] = source[place] ?? 0;
			this.at += 1;
		}
	}

	/** Leaves room, to be written later. */
	skip(length: number): void {
		this.room(length);
		this.at += length;
	}

	/** What was written. It is overwritten once `at` is set back. */
	written(): Uint8Array {
		return this.buffer.subarray(0, this.at);
	}

	private head(kind: number, value: number): void {
		this.room(5);
		const size = sizeOf(value);
		if (size === 1) this.buffer[this.at] = kind | value;
		else {
			this.buffer[this.at] = kind | (size === 2 ? 24 : size === 3 ? 25 : 26);
			for (let place = size - 1, rest = value; place > 0; place -= 1, rest >>>= 8)
				this.buffer[this.at + place] = rest & 255;
		}
		this.at += size;
	}

	private room(more: number): void {
		if (this.at + more <= this.buffer.length) return;
		const larger = Buffer.allocUnsafe(2 * (this.at + more));
		this.buffer.copy(larger);
		this.buffer = larger;
	}
}
