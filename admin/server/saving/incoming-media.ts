/** Pictures and attachments that come with a save: of a kind we take, whole, and never over another one. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SaveRequest } from '../protocol.ts';
import { wrongMedium } from '../../../src/gate/media/media-kinds.ts';
import type { EditorContext } from '../context.ts';
import { contentPath, type ContentPath } from '../paths.ts';
import { exists, refused, RequestError } from '../request-error.ts';
import { bytesFor } from './sent-media.ts';
import { refuseNumbers } from './withheld.ts';

type Place = Pick<EditorContext, 'root' | 'room'>;

interface Medium extends ContentPath {
	bytes: Buffer;
}

/** @throws RequestError unless path, size and first bytes are those of a kind we take */
async function medium({ root, room }: Place, given: SaveRequest['media'][number]): Promise<Medium> {
	const found = contentPath(root, given.path);
	const name = basename(found.file);
	if (found.kind !== 'media') throw refused(`图片和附件不能存成“${name}”。`, 403);
	const bytes = await bytesFor(room, given, name);
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
export async function newOnes(place: Place, given: SaveRequest['media']): Promise<Medium[]> {
	const byFile = new Map<string, Medium>();
	for (const one of given)
		await naming(one.path, async () => {
			const fresh = await medium(place, one);
			const same = byFile.get(fresh.file);
			if (same && !same.bytes.equals(fresh.bytes))
				throw exists(`“${basename(fresh.file)}”有两个，请改名。`);
			if (!same && (await isNew(fresh))) byFile.set(fresh.file, fresh);
		});
	return [...byFile.values()];
}
