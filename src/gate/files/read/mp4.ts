/** What a film says of itself: where it was taken, its title (ISO 14496-12, QuickTime's `udta` and `meta`). */
import type { Gathering } from './file-reading.ts';

const containers = new Set(['moov', 'udta', 'meta', 'ilst', 'trak', 'mdia']);
const deepest = 8;

interface Box {
	type: string;
	data: Buffer;
}

function* boxesOf(bytes: Buffer): Generator<Box> {
	for (let at = 0; at + 8 <= bytes.length;) {
		const type = bytes.toString('latin1', at + 4, at + 8);
		const short = bytes.readUInt32BE(at);
		const long = short === 1 && at + 16 <= bytes.length;
		const head = long ? 16 : 8;
		const size = long ? Number(bytes.readBigUInt64BE(at + 8)) : short || bytes.length - at;
		if (size < head) return;
		yield { type, data: bytes.subarray(at + head, at + size) };
		at += size;
	}
}

/** `+30.2741+120.1551/` */
const isPlace = (text: string) => /[+-]\d{1,3}\.\d+[+-]\d{1,3}\.\d+/.test(text);

const readable = (data: Buffer) =>
	data
		.toString('utf8')
		.replace(/[^\p{L}\p{N}\p{P}\p{Zs}+]+/gu, ' ')
		.trim();

const inside = (type: string, data: Buffer) =>
	// `meta` has four bytes of its own before its boxes; QuickTime's has none.
	type === 'meta' && data.toString('latin1', 4, 8) !== 'hdlr' ? data.subarray(4) : data;

function look(bytes: Buffer, into: Gathering, depth: number): void {
	for (const { type, data } of boxesOf(bytes)) {
		const text = type.startsWith('\u00a9') || type === 'data' ? readable(data.subarray(4)) : '';
		if (type === 'loci' || type === '\u00a9xyz' || isPlace(text)) into.tell('location');
		else if (text !== '') into.say(text, 'field', '视频的属性里');
		const goesIn = containers.has(type) || (depth > 2 && type.charCodeAt(0) < 32);
		if ((goesIn || /^\u00a9/.test(type)) && depth < deepest)
			look(inside(type, data), into, depth + 1);
	}
}

export function readMp4(bytes: Buffer, into: Gathering): void {
	look(bytes, into, 0);
}
