/** CBOR (RFC 8949) read item by item as bytes that can be written again unchanged. */

/** The bytes before a value: its kind (3 text, 4 list) and its length. */
export function headOf(kind: number, length: number): Uint8Array {
	if (length < 24) return Uint8Array.of((kind << 5) | length);
	const bytes = Buffer.alloc(5);
	bytes[0] = (kind << 5) | 26;
	bytes.writeUInt32BE(length, 1);
	return bytes;
}

export function textOf(text: string): Uint8Array {
	const bytes = Buffer.from(text);
	return Buffer.concat([headOf(3, bytes.length), bytes]);
}

export class CborBytes {
	private at = 0;
	private readonly bytes: Buffer;

	constructor(bytes: Buffer) {
		this.bytes = bytes;
	}

	/** Goes into a list. @returns how many items it has */
	list(): number {
		const { kind, length } = this.head();
		if (kind !== 4) throw new RangeError(`CBOR: ${kind} is no list`);
		return length;
	}

	text(): string {
		const { kind, length } = this.head();
		if (kind !== 3) throw new RangeError(`CBOR: ${kind} is no text`);
		this.at += length;
		return this.bytes.toString('utf8', this.at - length, this.at);
	}

	/** The next item whole. */
	item(): Uint8Array {
		const from = this.at;
		this.skip();
		return this.bytes.subarray(from, this.at);
	}

	/** The next item, a list that begins with a text. */
	entry(): { bytes: Uint8Array; text: string } {
		const from = this.at;
		this.list();
		const text = this.text();
		this.at = from;
		return { bytes: this.item(), text };
	}

	private skip() {
		const { kind, length } = this.head();
		if (kind === 2 || kind === 3) this.at += length;
		else if (kind === 4) for (let item = 0; item < length; item += 1) this.skip();
		else if (kind > 4) throw new RangeError(`CBOR: ${kind} is not expected`);
	}

	private head(): { kind: number; length: number } {
		const first = this.bytes.readUInt8(this.at);
		this.at += 1;
		const info = first & 31;
		if (info < 24) return { kind: first >> 5, length: info };
		if (info > 26) throw new RangeError(`CBOR: ${info}`);
		const size = 1 << (info - 24);
		this.at += size;
		return { kind: first >> 5, length: this.bytes.readUIntBE(this.at - size, size) };
	}
}
