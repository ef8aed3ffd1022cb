/** Attachments that are plain text: the numbers in a CSV or TXT file. */
import { readFileSync, statSync } from 'node:fs';
import { lineAt } from './data.ts';
import { personalNumbers, type PersonalNumber } from './find.ts';

interface SheetNumber {
	/** 1-based. */
	line: number;
	number: PersonalNumber;
}

export const isPlainText = (file: string) => /\.(?:csv|txt)$/i.test(file);

/** UTF-8, UTF-16 with its mark, or GB 18030, as Excel and 记事本 write. */
function decoded(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('gb18030').decode(bytes);
	}
}

/** Cells are apart for good: three columns of figures are no telephone number. */
const cells = (text: string) => text.replace(/[,\t;\n]/g, '\u0001');

export function numbersInSheet(file: string, bytes: Uint8Array, today?: string): SheetNumber[] {
	const figures = /\.csv$/i.test(file);
	const text = decoded(bytes).replace(/\r\n?/g, '\n');
	const found = personalNumbers(figures ? cells(text) : text, {
		figures,
		...(today === undefined ? {} : { today }),
	});
	return found.map((number) => ({ line: lineAt(text, number.start), number }));
}

const known = new Map<string, { stamp: string; found: SheetNumber[] }>();

/** As it stands on the disk; read again only when it has changed. None where there is no such file. */
export function numbersInSheetAt(path: string, file: string, today: string): SheetNumber[] {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats?.isFile()) return [];
	const stamp = `${stats.mtimeMs} ${stats.size} ${stats.ino} ${today}`;
	const kept = known.get(path);
	if (kept?.stamp === stamp) return kept.found;
	const found = numbersInSheet(file, readFileSync(path), today);
	known.set(path, { stamp, found });
	return found;
}
