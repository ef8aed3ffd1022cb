/** Where a picture was taken, as the camera noted it; and, where an engine is installed, the words that stand on it. */
import { spawnSync } from 'node:child_process';
import exifr from 'exifr';
import type { Gathering } from './file-reading.ts';

/** Words on pictures are read only where somebody asked for it: it takes seconds each. */
const engine = process.env['GATE_OCR'];
const patience = 20_000;

function sayWords(bytes: Buffer, into: Gathering): void {
	if (!engine) return;
	const { stdout, status } = spawnSync(
		engine === '1' ? 'tesseract' : engine,
		// As one block, and by the Chinese model alone, which reads digits too: of 48 drawn rows all IDs and mobiles and 41
		// names were read so; by columns, and with the English model beside it, 48, 38 and 21.
		['stdin', 'stdout', '-l', 'chi_sim', '--psm', '6'],
		{
			input: bytes,
			// It waits for its own threads on a busy machine: one is four times as quick.
			env: { ...process.env, OMP_THREAD_LIMIT: '1' },
			encoding: 'utf8',
			timeout: patience,
			stdio: ['pipe', 'pipe', 'ignore'],
		},
	);
	if (status !== 0) into.tell('unread');
	// The engine sets a space between any two characters.
	const text = stdout.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
	for (const paragraph of text.split(/\n{2,}/)) into.say(paragraph.trim(), 'paragraph', '图上的字');
}

/** Texts that a program wrote into a picture. */
const written = [
	'ImageDescription',
	'Artist',
	'Copyright',
	'XPTitle',
	'XPComment',
	'XPAuthor',
	'UserComment',
];

async function metadataOf(bytes: Buffer): Promise<Record<string, unknown>> {
	try {
		const found: unknown = await exifr.parse(bytes, { gps: true, xmp: false, icc: false });
		return (found ?? {}) as Record<string, unknown>;
	} catch {
		return {};
	}
}

export async function readPicture(bytes: Buffer, into: Gathering): Promise<void> {
	const found = await metadataOf(bytes);
	if (typeof found['latitude'] === 'number') into.tell('location');
	for (const key of written) {
		const value = found[key];
		if (typeof value === 'string') into.say(value, 'field', '图片属性里');
	}
	sayWords(bytes, into);
}
