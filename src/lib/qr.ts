/** QR codes as one path (library: uqr), to be drawn by the page itself. */
import { encode } from 'uqr';

export interface Qr {
	/** Modules a side, the quiet border included. */
	size: number;
	/** The dark modules, as the `d` of an SVG path in those units. */
	path: string;
}

/** Neighbours in a row are one rectangle: a third of the bytes. */
function bars(row: readonly boolean[], y: number): string[] {
	const found: string[] = [];
	for (let x = 0; x < row.length;) {
		const end = row.indexOf(!row[x], x);
		const width = (end < 0 ? row.length : end) - x;
		if (row[x]) found.push(`M${x} ${y}h${width}v1h-${width}z`);
		x += width;
	}
	return found;
}

/** Error correction M: it is read from a sheet that has hung in a stairwell for a year. */
export function qrOf(text: string): Qr {
	const { size, data } = encode(text, { ecc: 'M', border: 4 });
	return { size, path: data.flatMap(bars).join('') };
}
