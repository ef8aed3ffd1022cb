/** Reads the squares on a printed side, as it comes out of the printer and as a telephone sees it (poppler; zxing-wasm, zbar). */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { runnable } from './deployed.ts';

// From the package, and from no server.
prepareZXingModule({
	overrides: {
		wasmBinary: readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm').buffer,
	},
});

async function byZxing(picture: string): Promise<string[]> {
	const bytes = new Uint8Array(readFileSync(picture));
	const read = await readBarcodes(bytes, { formats: ['QRCode'], tryHarder: true });
	return read.map(({ text }) => text);
}

/** It knows no module of less than three dots: a photograph it is given twice as large, which adds nothing. */
async function byZbar(picture: string): Promise<string[]> {
	const isPhoto = picture.endsWith('.jpg');
	const given = isPhoto ? `${picture}.png` : picture;
	if (isPhoto) {
		const { width } = await sharp(picture).metadata();
		await sharp(picture)
			.resize(width * 2)
			.toFile(given);
	}
	const options = ['-q', '--nodbus', '--raw', '-Sdisable', '-Sqrcode.enable', given];
	// It ends with 4 where it finds none.
	return spawnSync('zbarimg', options, { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
}

const hasZbar = runnable('zbarimg') !== undefined;
if (!hasZbar) console.warn('注意：这台机器没有 zbar-tools，二维码只用 zxing 读。请安装再测一次。');

/** Each reads by itself: they share no line. */
const decoders = { zxing: byZxing, ...(hasZbar ? { zbar: byZbar } : {}) };

/** A printed side as a telephone sees it: made smaller by as much, and kept as a JPEG of this quality. */
interface Photo {
	smaller: number;
	quality: number;
}

async function photographed(picture: string, { smaller, quality }: Photo): Promise<string> {
	const { width } = await sharp(picture).metadata();
	const photo = picture.replace(/png$/, 'jpg');
	await sharp(picture)
		.resize(Math.round(width / smaller))
		.jpeg({ quality })
		.toFile(photo);
	return photo;
}

/** Draws every side once and looks at each in turn. */
async function onSides(
	pdf: Buffer,
	dpi: number,
	look: (picture: string) => Promise<void>,
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'linli-squares-'));
	const file = join(folder, 'sheet.pdf');
	writeFileSync(file, pdf);
	execFileSync('pdftoppm', ['-r', String(dpi), '-gray', '-png', file, join(folder, 'side')], {
		stdio: 'ignore',
	});
	const sides = readdirSync(folder).filter((name) => name.endsWith('.png'));
	for (const side of sides.sort()) await look(join(folder, side));
	rmSync(folder, { recursive: true, force: true });
}

/** What the squares say, on all sides, in their order. */
export async function squaresOn(pdf: Buffer, dpi: number): Promise<string[]> {
	const found: string[] = [];
	await onSides(pdf, dpi, async (picture) => void found.push(...(await byZxing(picture))));
	return found;
}

/** The same as each decoder reads it on paper and in a photograph: `zxing, in a photograph` → what the squares say. */
export async function squaresByAll(
	pdf: Buffer,
	dpi: number,
	photo: Photo,
): Promise<Record<string, string[]>> {
	const found: Record<string, string[]> = {};
	await onSides(pdf, dpi, async (picture) => {
		const seen = { 'on paper': picture, 'in a photograph': await photographed(picture, photo) };
		for (const [decoder, read] of Object.entries(decoders))
			for (const [how, one] of Object.entries(seen))
				(found[`${decoder}, ${how}`] ??= []).push(...(await read(one)));
	});
	return found;
}
