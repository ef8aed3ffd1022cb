/**
 * Pictures and attachments on their way: each comes by itself before the save that names it, so that twenty photos
 * are no request too large or too slow. They wait outside the content, known by their bytes; what no save has named
 * goes after an hour.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hash, SaveRequest } from '../protocol.ts';
import { refused, RequestError, tooLarge } from '../request-error.ts';
import { hashOf, writeThrough } from '../whole-files.ts';

const largestMedia = 24 * 2 ** 20;
/** Milliseconds. */
const waitsAtMost = 3_600_000;
/** Bytes of all that waits: more than an article holds, less than a disk. */
const mostWaiting = 1024 * 2 ** 20;

const folderIn = (room: string) => join(room, 'sent');
const placeOf = (room: string, sent: Hash) => join(folderIn(room), sent);

/** @throws RequestError unless the text is base64 of a file that is not too large */
export function bytesOf(content: string, name: string): Buffer {
	if (content.length > Math.ceil(largestMedia / 3) * 4)
		throw tooLarge(`${name}太大了，一个文件最多 24 MB，请改小后再上传。`);
	const bytes = Buffer.from(content, 'base64');
	if (bytes.toString('base64') !== content) throw refused(`${name}没有传完整，请再上传一次。`);
	return bytes;
}

/** Removes what nobody has named in time. @returns bytes of what still waits */
async function sweep(room: string): Promise<number> {
	const names = await readdir(folderIn(room)).catch(() => []);
	const sizes = names.map(async (name) => {
		const path = join(folderIn(room), name);
		const found = await stat(path).catch(() => undefined);
		if (!found) return 0;
		if (Date.now() - found.mtimeMs < waitsAtMost) return found.size;
		await rm(path, { force: true });
		return 0;
	});
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** @throws RequestError for what cannot be kept */
export async function keepSent(room: string, content: string): Promise<Hash> {
	const bytes = bytesOf(content, '这个文件');
	const sent = hashOf(bytes);
	await mkdir(folderIn(room), { recursive: true });
	if ((await sweep(room)) + bytes.length > mostWaiting)
		throw tooLarge('正在上传的图片和附件太多了，请过一小时再传，或者先保存一部分。');
	// The same file may be waiting, or on its way a second time.
	const unfinished = join(folderIn(room), randomUUID());
	await writeThrough(unfinished, bytes);
	await rename(unfinished, placeOf(room, sent));
	return sent;
}

/** The bytes that a save brings or names. @throws RequestError, `missing` for what has gone meanwhile */
export async function bytesFor(
	room: string,
	medium: SaveRequest['media'][number],
	name: string,
): Promise<Buffer> {
	if ('content' in medium) return bytesOf(medium.content, `“${name}”`);
	const bytes = await readFile(placeOf(room, medium.sent)).catch(() => undefined);
	if (bytes && hashOf(bytes) === medium.sent) return bytes;
	const message = `“${name}”没有传完整，请再保存一次。`;
	throw new RequestError(409, { error: 'missing', message });
}

/** Saved, it waits no longer. */
export async function forgetSent(room: string, media: SaveRequest['media']): Promise<void> {
	for (const one of media) if ('sent' in one) await rm(placeOf(room, one.sent), { force: true });
}
