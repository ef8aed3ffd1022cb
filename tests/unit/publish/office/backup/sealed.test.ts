/** A sealed file opens whole or not at all. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { makeKey } from '../../../../../publish/office/backup/key.ts';
import { seal, unseal } from '../../../../../publish/office/backup/sealed.ts';
import { seeded } from '../../../../seeded.ts';

const folder = mkdtempSync(join(tmpdir(), 'linli-sealed-'));
const key = await makeKey(join(folder, 'key'), new Date());
const other = await makeKey(join(folder, 'other'), new Date());

/** Of the format. Bytes. */
const chunk = 64 * 1024;
const sealedChunk = chunk + 16;

const random = seeded(29);
const plain = Buffer.from(Array.from({ length: 3 * chunk + 1_000 }, () => random() * 256));
const file = join(folder, 'whole');
const sum = await seal(Readable.from([plain.subarray(0, 7), plain.subarray(7)]), file, key);
const sealed = readFileSync(file);
/** Where the chunks begin: behind the header and 16 bytes of nonce. */
const begin = sealed.length - 4 * 16 - plain.length;

async function opened(bytes: Uint8Array, by = key): Promise<Buffer> {
	const path = join(folder, 'tried');
	writeFileSync(path, bytes);
	const pieces: Buffer[] = [];
	await unseal(path, by, async (stream) => {
		for await (const piece of stream) pieces.push(piece as Buffer);
	});
	return Buffer.concat(pieces);
}

test('what was sealed comes back, and nothing of it stands in the file', async () => {
	expect((await opened(sealed)).equals(plain)).toBe(true);
	expect(sum.bytes).toBe(plain.length);
	expect(sealed.includes(plain.subarray(0, 32))).toBe(false);
	expect(sealed.toString('latin1')).not.toContain(key.recipient);
});

const chunkAt = (place: number) =>
	sealed.subarray(begin + place * sealedChunk, begin + (place + 1) * sealedChunk);

test.each([
	['cut in half', sealed.subarray(0, sealed.length / 2)],
	['without its last byte', sealed.subarray(0, -1)],
	['cut between two chunks', sealed.subarray(0, begin + 2 * sealedChunk)],
	['cut before the first chunk', sealed.subarray(0, begin)],
	['cut in its header', sealed.subarray(0, 60)],
	['with a byte more', Buffer.concat([sealed, Buffer.of(0)])],
	[
		'with two chunks exchanged',
		Buffer.concat([
			sealed.subarray(0, begin),
			chunkAt(1),
			chunkAt(0),
			sealed.subarray(begin + 2 * sealedChunk),
		]),
	],
	[
		'without its second chunk',
		Buffer.concat([
			sealed.subarray(0, begin + sealedChunk),
			sealed.subarray(begin + 2 * sealedChunk),
		]),
	],
	['empty', Buffer.alloc(0)],
	['another file', Buffer.from('PK\u0003\u0004 不是备份')],
])('%s it does not open', async (_, bytes) => {
	await expect(opened(bytes)).rejects.toThrow(/不完整，或者被改过|不是备份，或者开头就坏了/);
});

test('with any byte changed it does not open', async () => {
	const places = [0, 25, 60, 150, begin - 1, begin, begin + 40_000, sealed.length - 1];
	for (const place of places) {
		const bytes = Buffer.from(sealed);
		bytes[place] = (bytes[place] ?? 0) ^ 1;
		await expect(opened(bytes), `byte ${place}`).rejects.toThrow(/[\u4e00-\u9fff]/);
	}
});

test('another key is told from a damaged file', async () => {
	await expect(opened(sealed, other)).rejects.toThrow('钥匙不对');
});

test('what cannot be read whole is not sealed, and where a file stands none is written over it', async () => {
	const broken = Readable.from(
		(function* () {
			yield plain;
			throw new Error('读到一半');
		})(),
	);
	await expect(seal(broken, join(folder, 'broken'), key)).rejects.toThrow();
	await expect(seal(Readable.from([plain]), file, key)).rejects.toThrow('EEXIST');
	expect(readFileSync(file).equals(sealed)).toBe(true);
	expect(existsSync(file)).toBe(true);
});
