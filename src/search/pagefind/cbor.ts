/** Reads the part of CBOR (RFC 8949) that Pagefind writes: numbers, text and lists. */

export type Value = number | string | Value[];

/** @throws RangeError where the bytes are something else */
export function readCbor(bytes: Uint8Array): Value {
	const text = new TextDecoder();
	let at = 0;

	function size(info: number): number {
		if (info < 24) return info;
		if (info > 26) throw new RangeError(`CBOR: ${info}`);
		const length = 1 << (info - 24);
		let value = 0;
		for (const byte of bytes.subarray(at, at + length)) value = value * 256 + byte;
		at += length;
		return value;
	}

	function next(): Value {
		const head = bytes[at];
		if (head === undefined) throw new RangeError('CBOR: cut off');
		at += 1;
		const [major, length] = [head >> 5, size(head & 31)];
		if (major === 0) return length;
		if (major === 1) return -1 - length;
		if (major === 3) {
			at += length;
			return text.decode(bytes.subarray(at - length, at));
		}
		if (major === 4) return Array.from({ length }, next);
		throw new RangeError(`CBOR: ${head}`);
	}

	return next();
}
