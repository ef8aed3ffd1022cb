/** How much room the pictures and attachments of an office may take: said before it is full, refused in words when it is. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RequestError } from '../request-error.ts';

/** From here on it is said at each upload. */
const saidFrom = 0.8;

const inUnits = (bytes: number) =>
	bytes < 2 ** 30 ? `${Math.round(bytes / 2 ** 20)} MB` : `${(bytes / 2 ** 30).toFixed(1)} GB`;

/** Bytes of all that lies in `media/`. @param root of the content */
async function mediaSize(root: string): Promise<number> {
	const folder = join(root, 'media');
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	const files = entries.filter((entry) => entry.isFile());
	// One may go while they are counted.
	const sizes = files.map(async ({ parentPath, name }) =>
		stat(join(parentPath, name)).then(
			({ size }) => size,
			() => 0,
		),
	);
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** @param fresh what is about to come @throws RequestError where it does not go in any more; the form keeps it */
export async function refuseWithoutRoom(
	root: string,
	quota: number | undefined,
	fresh: readonly { path: string; bytes: Uint8Array }[],
): Promise<void> {
	const [first] = fresh;
	if (quota === undefined || !first) return;
	const coming = fresh.reduce((sum, { bytes }) => sum + bytes.length, 0);
	if ((await mediaSize(root)) + coming <= quota) return;
	throw new RequestError(413, {
		error: 'too-large',
		message: `图片和附件的地方满了（一共 ${inUnits(quota)}），没有保存。您写的都还在；可以先移除新加的图片和附件，保存文字，并请告诉照看服务器的人放宽。`,
		media: first.path,
	});
}

/** @returns a sentence from eighty in a hundred on */
export async function roomNotice(
	root: string,
	quota: number | undefined,
): Promise<string | undefined> {
	if (quota === undefined) return undefined;
	const used = await mediaSize(root);
	if (used < quota * saidFrom) return undefined;
	const percent = Math.floor((used / quota) * 100);
	return `图片和附件已经占了 ${percent}%（${inUnits(used)}，一共 ${inUnits(quota)}），满了就传不上了，请告诉照看服务器的人。`;
}
