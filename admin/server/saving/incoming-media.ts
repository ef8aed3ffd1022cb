/** Pictures and attachments that come with a save: of a kind we take, whole, and never over another one. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SaveRequest } from '../protocol.ts';
import { wrongMedium } from '../../../src/gate/media/media-kinds.ts';
import { contentPath, type ContentPath } from '../paths.ts';
import { exists, refused, RequestError, tooLarge } from '../request-error.ts';
import { refuseNumbers } from './withheld.ts';

const largestMedia = 24 * 2 ** 20;

interface Medium extends ContentPath {
	bytes: Buffer;
}

/** @throws RequestError unless path, size and first bytes are those of a kind we take */
function medium(root: string, { path, content }: SaveRequest['media'][number]): Medium {
	const found = contentPath(root, path);
	const name = basename(found.file);
	if (found.kind !== 'media') throw refused(`图片和附件不能存成“${name}”。`, 403);
	if (content.length > Math.ceil(largestMedia / 3) * 4)
		throw tooLarge(`“${name}”太大了，一个文件最多 24 MB，请改小后再上传。`);
	const bytes = Buffer.from(content, 'base64');
	if (bytes.toString('base64') !== content) throw refused(`“${name}”没有传完整，请再上传一次。`);
	const problem = wrongMedium(name, bytes);
	if (problem) throw refused(problem, 403);
	refuseNumbers(root, found.file, bytes);
	return { ...found, bytes };
}

/** The refusal says which file it is about: the form can then take it out. */
async function naming<T>(path: string, work: () => T | Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof RequestError)) throw error;
		throw new RequestError(error.status, { ...error.refusal, media: path });
	}
}

/** The same picture may come again; another one under its name would change other pages. */
async function isNew({ absolute, file, bytes }: Medium): Promise<boolean> {
	const there = await readFile(absolute).catch(() => undefined);
	if (!there) return true;
	if (there.equals(bytes)) return false;
	throw exists(`已经有一个不同的“${basename(file)}”了，请把文件改个名字（例如加上日期）再上传。`);
}

/** What has to be written; each thing once. @throws RequestError for what may not be stored, and names it */
export async function newOnes(root: string, given: SaveRequest['media']): Promise<Medium[]> {
	const byFile = new Map<string, Medium>();
	for (const one of given)
		await naming(one.path, async () => {
			const fresh = medium(root, one);
			const same = byFile.get(fresh.file);
			if (same && !same.bytes.equals(fresh.bytes))
				throw exists(`“${basename(fresh.file)}”有两个，请改名。`);
			if (!same && (await isNew(fresh))) byFile.set(fresh.file, fresh);
		});
	return [...byFile.values()];
}
