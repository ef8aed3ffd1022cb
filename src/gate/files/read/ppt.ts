/** The words of old slides ([MS-PPT]): records within records, of which two hold text. */
import type { Gathering } from './file-reading.ts';

const headLength = 8;
const inUtf16 = 0x0fa0;
const inLatin1 = 0x0fa8;

export function readPpt(stream: Buffer, into: Gathering): void {
	for (let at = 0; at + headLength <= stream.length;) {
		const isContainer = (stream.readUInt16LE(at) & 0xf) === 0xf;
		const type = stream.readUInt16LE(at + 2);
		const length = stream.readUInt32LE(at + 4);
		const start = at + headLength;
		if (type === inUtf16 || type === inLatin1) {
			const text = stream.toString(type === inUtf16 ? 'utf16le' : 'latin1', start, start + length);
			for (const line of text.split(/[\r\v]/)) into.say(line, 'paragraph', '');
		}
		at = isContainer ? start : start + length;
	}
}
