/** Writes XMP into a picture that a canvas has drawn: JPEG and PNG as every browser writes them. */

const ascii = (text: string) => new TextEncoder().encode(text);

/** Numbers of this many bytes, the highest first. */
const number = (value: number, bytes: number) =>
	Uint8Array.from({ length: bytes }, (_, place) => (value >>> (8 * (bytes - 1 - place))) & 255);

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

/** CRC-32 of a chunk of PNG. Bit by bit: it is a few hundred bytes, once a picture. */
export function crcOf(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return (crc ^ 0xffffffff) >>> 0;
}

const jpegPart = (xmp: Uint8Array) =>
	joined(
		Uint8Array.of(0xff, 0xe1),
		number(2 + 29 + xmp.length, 2),
		ascii('http://ns.adobe.com/xap/1.0/\0'),
		xmp,
	);

function pngPart(xmp: Uint8Array) {
	const chunk = joined(ascii('iTXtXML:com.adobe.xmp\0\0\0\0\0'), xmp);
	return joined(number(chunk.length - 4, 4), chunk, number(crcOf(chunk), 4));
}

/** A PNG's first chunk is its size. */
const afterSize = 33;

/** @param packet XMP of some hundred characters @returns the picture with it; as it was where it is neither JPEG nor PNG */
export async function withPacket(file: File, packet: string): Promise<File> {
	const head = new Uint8Array(await file.slice(0, afterSize).arrayBuffer());
	const [first, second, third, fourth, high = 0, low = 0] = head;
	const xmp = ascii(packet);
	const made = (at: number, part: Uint8Array<ArrayBuffer>) =>
		new File([file.slice(0, at), part, file.slice(at)], file.name, { type: file.type });
	if (first === 0x89 && second === 0x50) return made(afterSize, pngPart(xmp));
	if (first !== 0xff || second !== 0xd8) return file;
	// Behind JFIF's own part, where there is one: it must be the first.
	const isJfif = third === 0xff && fourth === 0xe0;
	return made(isJfif ? 4 + high * 256 + low : 2, jpegPart(xmp));
}
