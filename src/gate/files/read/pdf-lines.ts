/** Lines of a page out of pieces of text that each say only where they stand. */

export interface Piece {
	str: string;
	/** The last two are where it begins, from the lower left corner. */
	transform: number[];
	width: number;
	height: number;
}

interface Placed {
	text: string;
	x: number;
	y: number;
	end: number;
	size: number;
}

/** Gaps, in heights of a character: what divides cells, and what divides words. */
const betweenCells = 1.2;
const betweenWords = 0.25;

function placed({ str, transform, width, height }: Piece): Placed {
	const [, , c = 0, d = 0, x = 0, y = 0] = transform;
	return { text: str, x, y, end: x + width, size: height || Math.hypot(c, d) || 10 };
}

/** Pieces in rows from the top, those of one row from the left. */
function rowsOf(pieces: readonly Piece[]): Placed[][] {
	const all = pieces.filter(({ str }) => str.trim() !== '').map(placed);
	const rows: Placed[][] = [];
	for (const piece of all.sort((a, b) => b.y - a.y)) {
		const row = rows.at(-1);
		const above = row?.[0];
		if (row && above && above.y - piece.y < Math.max(piece.size, above.size) / 2) row.push(piece);
		else rows.push([piece]);
	}
	return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

const isLatin = (text: string) => /[\u0020-\u024f]/.test(text);

function gapOf(before: Placed, piece: Placed): string {
	const gap = (piece.x - before.end) / Math.max(before.size, piece.size);
	if (gap > betweenCells) return '\t';
	const words = isLatin(before.text.at(-1) ?? '') || isLatin(piece.text.charAt(0));
	return gap > betweenWords && words ? ' ' : '';
}

/** Cells are divided by a tab: `姓名⇥住址` */
function lineOf(row: readonly Placed[]): string {
	return row
		.map((piece, at) => {
			const before = row[at - 1];
			return (before ? gapOf(before, piece) : '') + piece.text.trim();
		})
		.join('');
}

const goesOn = (line: string, next: string, longest: number) =>
	!line.includes('\t') &&
	!next.includes('\t') &&
	!/[。！？：；!?:;]$/.test(line) &&
	line.length > longest * 0.8;

/** @returns paragraphs: a line that only ended at the margin goes on in the next */
export function linesOf(pieces: readonly Piece[]): string[] {
	const lines = rowsOf(pieces).map(lineOf);
	const longest = Math.max(0, ...lines.slice(0, 5_000).map((line) => line.length));
	const joined: string[] = [];
	let last = '';
	for (const line of lines) {
		const space = isLatin(last.at(-1) ?? '') && isLatin(line.charAt(0)) ? ' ' : '';
		if (joined.length > 0 && goesOn(last, line, longest))
			joined.push((joined.pop() ?? '') + space + line);
		else joined.push(line);
		last = line;
	}
	return joined;
}
