/**
 * What is inside a container of Microsoft or OFD: a sheet named .docx opens in nobody's Word. The first bytes, which
 * `media-kinds.ts` knows, are the same for all of them.
 */
interface Container {
	/** Names of streams in an OLE file are UTF-16, those of files in an archive as they are. */
	written: 'utf16le' | 'latin1';
	/** What stands in this kind and in no other. */
	parts: readonly string[];
}

const ole = (...parts: string[]): Container => ({ written: 'utf16le', parts });
const zip = (...parts: string[]): Container => ({ written: 'latin1', parts });

const containers: Record<string, Container> = {
	'.doc': ole('WordDocument'),
	// Excel 95 and before said only “Book”.
	'.xls': ole('Workbook', 'Book'),
	'.ppt': ole('PowerPoint Document'),
	'.docx': zip('word/'),
	'.xlsx': zip('xl/'),
	'.pptx': zip('ppt/'),
	'.ofd': zip('OFD.xml'),
};

const holds = ({ written, parts }: Container, bytes: Buffer) =>
	parts.some((part) => bytes.includes(Buffer.from(part, written)));

/** The end of an archive's list of files: it came whole, and what is not in the list is not inside. */
const endOfList = Buffer.from('PK\u0005\u0006', 'latin1');

/** Whether the inside is another kind's, or nobody's. An archive by its own name may hold anything. */
export function isOtherInside(name: string, bytes: Buffer): boolean {
	const own = containers[name.slice(name.lastIndexOf('.')).toLowerCase()];
	if (!own || holds(own, bytes)) return false;
	const others = Object.values(containers).filter(({ written }) => written === own.written);
	if (others.some((other) => holds(other, bytes))) return true;
	return own.written === 'latin1' && bytes.includes(endOfList);
}
