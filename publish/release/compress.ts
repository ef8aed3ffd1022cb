/** What a web server hands over as it is: each text also zipped, `index.html.gz` and `index.html.br` beside it. */
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const texts = new Set(['.html', '.xml', '.css', '.js', '.json', '.svg', '.ics', '.txt']);

/** Attachments go out as they came in; what search reads is zipped already. */
export const isZipped = (file: string): boolean =>
	texts.has(extname(file)) && !file.startsWith('files/');

/** A packet holds more; below, zipping saves nothing. Bytes. */
const least = 512;

/**
 * Brotli 5, with a window as large as the text: its own would be 4 MB, and to make that ready takes longer than a page
 * does (2 ms a page instead of 5, for a thousandth less; measured). 11 would take 25–46 ms for 8 % less.
 */
const brotli = promisify(brotliCompress);
const brotliOptions = ({ length }: Buffer) => ({
	params: {
		[constants.BROTLI_PARAM_QUALITY]: 5,
		[constants.BROTLI_PARAM_SIZE_HINT]: length,
		[constants.BROTLI_PARAM_LGWIN]: windowOf(length),
	},
});

/** Bits of the least window that holds a text: sixteen bytes of it are not for use. */
function windowOf(length: number): number {
	const bits = Math.ceil(Math.log2(length + 16));
	return Math.min(
		Math.max(bits, constants.BROTLI_MIN_WINDOW_BITS),
		constants.BROTLI_DEFAULT_WINDOW,
	);
}

const zip = promisify(gzip);

const ways = {
	gz: (bytes: Buffer) => zip(bytes, { level: 9 }),
	br: (bytes: Buffer) => brotli(bytes, brotliOptions(bytes)),
} as const;

export const endings = Object.keys(ways) as (keyof typeof ways)[];

/** @returns those that are shorter than the file itself, by their endings */
export async function zipped(bytes: Buffer): Promise<[ending: string, short: Buffer][]> {
	if (bytes.length < least) return [];
	const made = await Promise.all(
		endings.map(async (ending): Promise<[string, Buffer]> => [ending, await ways[ending](bytes)]),
	);
	return made.filter(([, short]) => short.length < bytes.length);
}
