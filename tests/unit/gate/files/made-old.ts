/** Workbooks and slides as they were written until 2007, and films, made for a test. */
import CFB from 'cfb';

const record = (kind: number, data: Buffer) => {
	const head = Buffer.alloc(4);
	head.writeUInt16LE(kind, 0);
	head.writeUInt16LE(data.length, 2);
	return Buffer.concat([head, data]);
};

const words = (...numbers: number[]) => {
	const bytes = Buffer.alloc(numbers.length * 2);
	numbers.forEach((number, at) => bytes.writeUInt16LE(number, at * 2));
	return bytes;
};

const wide = (text: string, count: Buffer) =>
	Buffer.concat([count, Buffer.from([1]), Buffer.from(text, 'utf16le')]);

/** Streams of an OLE file by their names. */
export function ole(streams: Record<string, Buffer>): Buffer {
	const container = CFB.utils.cfb_new();
	for (const [name, content] of Object.entries(streams))
		CFB.utils.cfb_add(container, `/${name}`, content);
	return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

interface OldSheet {
	rows: readonly (readonly (string | number)[])[];
	hidden?: boolean;
	/** Put before everything else: `Buffer` of a record. */
	first?: Buffer;
}

export const lockedRecord = record(0x2f, Buffer.alloc(6));

/** Its shared texts are cut in two in the middle, as Excel cuts them. */
export function xls({ rows, hidden = false, first = Buffer.alloc(0) }: OldSheet): Buffer {
	const texts = rows.flat().filter((cell) => typeof cell === 'string');
	const shared = Buffer.concat(texts.map((text) => wide(text, words(text.length))));
	const total = Buffer.alloc(8);
	total.writeUInt32LE(texts.length, 0);
	total.writeUInt32LE(texts.length, 4);
	// Within the characters of the first text: three bytes are its head.
	const cut = 3 + 2;
	const list = Buffer.concat([
		record(0xfc, Buffer.concat([total, shared.subarray(0, cut)])),
		record(0x3c, Buffer.concat([Buffer.from([1]), shared.subarray(cut)])),
	]);
	const cells = rows.flatMap((row, at) =>
		row.map((cell, place) => {
			if (typeof cell === 'string') {
				const index = Buffer.alloc(4);
				index.writeUInt32LE(texts.indexOf(cell), 0);
				return record(0xfd, Buffer.concat([words(at, place, 0), index]));
			}
			const value = Buffer.alloc(8);
			value.writeDoubleLE(cell, 0);
			return record(0x203, Buffer.concat([words(at, place, 0), value]));
		}),
	);
	const sheet = Buffer.concat([
		Buffer.alloc(4),
		Buffer.from([hidden ? 1 : 0, 0]),
		wide('名单', Buffer.from([2])),
	]);
	const workbook = Buffer.concat([
		record(0x809, words(0x600, 5)),
		first,
		record(0x85, sheet),
		list,
		record(0x0a, Buffer.alloc(0)),
		record(0x809, words(0x600, 0x10)),
		...cells,
		record(0x0a, Buffer.alloc(0)),
	]);
	return ole({ Workbook: workbook });
}

/** Slides of before 2007, one text. */
export function ppt(text: string): Buffer {
	const data = Buffer.from(text, 'utf16le');
	const head = Buffer.alloc(8);
	head.writeUInt16LE(0x0fa0, 2);
	head.writeUInt32LE(data.length, 4);
	const outer = Buffer.alloc(8);
	outer.writeUInt16LE(0xf, 0);
	outer.writeUInt16LE(0x03e8, 2);
	outer.writeUInt32LE(head.length + data.length, 4);
	return ole({ 'PowerPoint Document': Buffer.concat([outer, head, data]) });
}

const box = (type: string, data: Buffer) => {
	const size = Buffer.alloc(4);
	size.writeUInt32BE(data.length + 8, 0);
	return Buffer.concat([size, Buffer.from(type, 'latin1'), data]);
};

/** A film with a title and, where it is given, the place it was taken at. */
export function mp4(title: string, place?: string): Buffer {
	const text = (said: string) => {
		const bytes = Buffer.from(said);
		const head = Buffer.alloc(4);
		head.writeUInt16BE(bytes.length, 0);
		return Buffer.concat([head, bytes]);
	};
	const said = [box('\u00a9nam', text(title)), ...(place ? [box('\u00a9xyz', text(place))] : [])];
	return Buffer.concat([
		box('ftyp', Buffer.from('isom0000isom')),
		box('moov', box('udta', Buffer.concat(said))),
	]);
}
