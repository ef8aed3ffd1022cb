/**
 * What is inside a container of Microsoft, WPS or OFD: a sheet named .docx opens in nobody's Word. The first bytes,
 * which `media-kinds.ts` knows, are the same for all of them.
 */
import { endingOf } from '../../collections/media.ts';

interface Container {
	/** Names of streams in an OLE file are UTF-16, those of files in an archive as they are. */
	written: 'utf16le' | 'latin1';
	/** What stands in this kind and in no other. */
	parts: readonly string[];
}

const ole = (...parts: string[]): Container => ({ written: 'utf16le', parts });
const zip = (...parts: string[]): Container => ({ written: 'latin1', parts });

const document = { old: ole('WordDocument'), now: zip('word/') };
// Excel 95 and before said only “Book”.
const sheet = { old: ole('Workbook', 'Book'), now: zip('xl/') };
const slides = { old: ole('PowerPoint Document'), now: zip('ppt/') };

/** Those a kind may be; WPS writes both the old and the new. */
const containers: Record<string, readonly Container[]> = {
	'.doc': [document.old],
	'.docx': [document.now],
	'.wps': [document.old, document.now],
	'.xls': [sheet.old],
	'.xlsx': [sheet.now],
	'.et': [sheet.old, sheet.now],
	'.ppt': [slides.old],
	'.pptx': [slides.now],
	'.ofd': [zip('OFD.xml')],
};

const holds = ({ written, parts }: Container, bytes: Buffer) =>
	parts.some((part) => bytes.includes(Buffer.from(part, written)));

const isArchive = (bytes: Buffer) => bytes.subarray(0, 2).toString('latin1') === 'PK';

/** The end of an archive's list of files: it came whole, and what is not in the list is not inside. */
const endOfList = Buffer.from('PK\u0005\u0006', 'latin1');

/** Whether the inside is another kind's, or nobody's. An archive by its own name may hold anything. */
export function isOtherInside(name: string, bytes: Buffer): boolean {
	const written = isArchive(bytes) ? 'latin1' : 'utf16le';
	const own = containers[endingOf(name)];
	if (!own || own.some((one) => one.written === written && holds(one, bytes))) return false;
	const others = Object.values(containers).flat();
	if (others.some((other) => other.written === written && holds(other, bytes))) return true;
	return written === 'latin1' && bytes.includes(endOfList);
}
