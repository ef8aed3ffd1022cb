/** QR codes as one path (library: uqr), to be drawn by the page itself. */
import { encode } from 'uqr';

export interface Qr {
	/** Modules a side, the quiet border included. */
	size: number;
	/** The dark modules, as the `d` of an SVG path in those units. */
	path: string;
}

/** Neighbours in a row are one bar: a third of the bytes. */
function bars(row: readonly boolean[]): { x: number; width: number }[] {
	const found: { x: number; width: number }[] = [];
	for (let x = 0; x < row.length;) {
		const end = row.indexOf(!row[x], x);
		const width = (end < 0 ? row.length : end) - x;
		if (row[x]) found.push({ x, width });
		x += width;
	}
	return found;
}

/** Modules, light. */
const border = 4;

/** Error correction M: it is read from a sheet that has hung in a stairwell for a year. */
const encoded = (text: string) => encode(text, { ecc: 'M', border });

/** To be filled. */
export function qrOf(text: string): Qr {
	const { size, data } = encoded(text);
	const path = data.flatMap((row, y) =>
		bars(row).map(({ x, width }) => `M${x} ${y}h${width}v1h-${width}z`),
	);
	return { size, path: path.join('') };
}

/** Drawn as one line, to and fro through all rows, by its dashes. */
export interface DashedQr extends Qr {
	/** `0 1 7 1 3…`: how long it is dark and light by turns, as `stroke-dasharray`. */
	dashes: string;
}

/**
 * To be stroked, one unit wide: 380 bytes of a zipped page where strokes that begin anew (`m3 1h2…`) are 450, and filled
 * ones 700.
 */
export function dashedQr(text: string): DashedQr {
	const { size, data } = encoded(text);
	const rows = data.slice(border, -border);
	// From edge to edge a module of the border comes along, so that the line turns where it is light.
	const across = size - 2 * border + 2;
	const along = rows.flatMap((row, place) => {
		const modules = row.slice(border - 1, across + border - 1);
		return [...(place % 2 ? modules.reverse() : modules), false];
	});
	const dashes: number[] = [];
	let isDark = true;
	let length = 0;
	for (const module of along) {
		if (module !== isDark) {
			dashes.push(length);
			[isDark, length] = [module, 0];
		}
		length += 1;
	}
	dashes.push(length);
	const line = rows.map((_, place) => `h${place % 2 ? -across : across}v1`);
	const path = `M${border - 1} ${border + 0.5}${line.join('')}`;
	return { size, path, dashes: dashes.join(' ') };
}
