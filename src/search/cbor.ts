/** Reads the part of CBOR (RFC 8949) that Pagefind writes: numbers, text and lists. */

export type Value = number | string | Value[];

/** @throws RangeError where the bytes are something else */
export function readCbor(bytes: Uint8Array): Value {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = new TextDecoder();
	let at = 0;

	function size(info: number): number {
		if (info < 24) return info;
		if (info > 26) throw new RangeError(`CBOR: ${info}`);
		const length = 1 << (info - 24);
		const read = [view.getUint8, view.getUint16, view.getUint32][info - 24];
		const value = read?.call(view, at) ?? 0;
		at += length;
		return value;
	}

	function next(): Value {
		const head = view.getUint8(at);
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
