/** QR codes as one path (library: uqr), to be drawn by the page itself. */
import { encode } from 'uqr';
import type { Qr } from './protocol.ts';

export function qrOf(text: string): Qr {
	const { size, data } = encode(text, { ecc: 'M', border: 4 });
	const squares = data.flatMap((row, y) =>
		row.flatMap((black, x) => (black ? [`M${x} ${y}h1v1h-1z`] : [])),
	);
	return { size, path: squares.join('') };
}
