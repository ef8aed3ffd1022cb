/**
 * A PDF looked through before it is read: how large its packed parts are, and whether it runs anything. The library
 * unpacks a part whole, and one of a megabyte may hold four hundred.
 */
import { inflateSync } from 'node:zlib';
import { Refused } from './file-reading.ts';

const mostOfOne = 20 * 2 ** 20;
const mostOfAll = 100 * 2 ** 20;
/** Bytes before a part in which what it is stands. */
const longestHead = 2_000;
/** Times a part may be packed over. */
const mostPacked = 4;

const runs = /\/S\s*\/(?:JavaScript|Launch)\b|\/JS\s*[(<\d]|\/JavaScript\s*(?:<<|\d+ \d+ R)/;

/** `/J#61vaScript` → `/JavaScript` */
const spelled = (text: string) =>
	text.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

export const runsSomething = (text: string) => runs.test(spelled(text));

/** @throws Refused when it grows beyond all measure; what is not packed as it says is left to the reader */
function unpacked(packed: Uint8Array): Buffer | undefined {
	try {
		// A part that was cut is read as far as it goes, as readers do.
		return inflateSync(packed, { maxOutputLength: mostOfOne, finishFlush: 2 });
	} catch (error) {
		if (error instanceof RangeError) throw new Refused('trap');
		return undefined;
	}
}

interface Part {
	head: string;
	data: Buffer;
}

function* partsOf(bytes: Buffer): Generator<Part> {
	for (let at = bytes.indexOf('stream'); at >= 0;) {
		const first = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
		const end = bytes.indexOf('endstream', first);
		if (end < 0) return;
		const before = bytes.toString('latin1', Math.max(0, at - longestHead), at);
		yield { head: before.slice(before.lastIndexOf('obj')), data: bytes.subarray(first, end) };
		at = bytes.indexOf('stream', end + 9);
	}
}

/** Everything but the packed parts. */
function plainText(bytes: Buffer): string {
	const kept: string[] = [];
	let from = 0;
	for (const { data } of partsOf(bytes)) {
		const start = data.byteOffset - bytes.byteOffset;
		kept.push(bytes.toString('latin1', from, start));
		from = start + data.length;
	}
	return kept.join('') + bytes.toString('latin1', from);
}

const timesPacked = (head: string) =>
	Math.min(head.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 0, mostPacked);

/**
 * @returns whether it runs anything: a script, another program
 * @throws Refused
 */
export function lookThrough(bytes: Buffer): boolean {
	let left = mostOfAll;
	let code = runsSomething(plainText(bytes));
	for (const { head, data } of partsOf(bytes)) {
		// Nobody unpacks a picture to read words.
		if (/\/Subtype\s*\/Image\b/.test(head)) continue;
		let inside: Buffer | undefined = data;
		for (let times = timesPacked(spelled(head)); times > 0 && inside; times -= 1) {
			inside = unpacked(inside);
			left -= inside?.length ?? 0;
			if (left < 0) throw new Refused('trap');
		}
		if (inside && /\/ObjStm\b/.test(head)) code ||= runsSomething(inside.toString('latin1'));
	}
	return code;
}
