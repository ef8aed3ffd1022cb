/** Office files as they were written until 2007, and by WPS until today: streams in one container. */
import CFB from 'cfb';
import WordExtractor from 'word-extractor';
import { Refused, type Gathering } from './file-reading.ts';
import { sayLines } from './lines.ts';
import { readPpt } from './ppt.ts';
import { readXls } from './xls.ts';

const macros = Buffer.from('_VBA_PROJECT', 'utf16le');

/** Bit of the head of a Word document. */
const isLocked = (head: Uint8Array) => ((head[11] ?? 0) & 1) === 1;

async function readDoc(bytes: Buffer, into: Gathering): Promise<void> {
	const document = await new WordExtractor().extract(bytes);
	const parts: readonly [where: string, text: string][] = [
		['', document.getBody()],
		['页眉', document.getHeaders({ includeFooters: false })],
		['页脚', document.getFooters()],
		['脚注', document.getFootnotes()],
		['尾注', document.getEndnotes()],
		['文本框', document.getTextboxes()],
		['批注', document.getAnnotations()],
	];
	for (const [part, text] of parts) {
		const lines = text
			.split(/\r\n?|\n/)
			.filter((line) => line.trim() !== '')
			.map((line, at) => ({ text: line, where: `${part}第 ${at + 1} 段` }));
		sayLines(into, lines, part);
	}
	if (document.getAnnotations().trim() !== '') into.tell('comments');
}

/** @throws Refused */
export async function readOle(bytes: Buffer, into: Gathering): Promise<void> {
	const container = CFB.read(bytes, { type: 'buffer' });
	const stream = (name: string) => {
		const content = CFB.find(container, `/${name}`)?.content;
		return content && Buffer.from(content as Uint8Array);
	};
	if (stream('EncryptedPackage')) throw new Refused('password');
	if (bytes.includes(macros)) into.tell('code');
	const [word, sheets, slides] = [
		stream('WordDocument'),
		stream('Workbook') ?? stream('Book'),
		stream('PowerPoint Document'),
	];
	if (word && isLocked(word)) throw new Refused('password');
	if (word) await readDoc(bytes, into);
	else if (sheets) readXls(sheets, into);
	else if (slides) readPpt(slides, into);
	else throw new Refused('unread');
}
