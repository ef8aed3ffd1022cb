/** Pictures and attachments that come with a save: of a kind we take, whole, and never over another one. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SaveRequest } from '../../admin/protocol.ts';
import { agrees } from '../../src/gate/media-kinds.ts';
import { contentPath, type ContentPath } from './paths.ts';
import { exists, refused, tooLarge } from './refusal.ts';
import { refuseNumbers } from './withheld.ts';

const largestMedia = 24 * 2 ** 20;

interface Medium extends ContentPath {
	bytes: Buffer;
}

/** @throws Refused unless path, size and first bytes are those of a kind we take */
export function medium(root: string, { path, content }: SaveRequest['media'][number]): Medium {
	const found = contentPath(root, path);
	const name = basename(found.file);
	if (found.kind !== 'media') throw refused(`图片和附件不能存成“${name}”。`, 403);
	if (content.length > Math.ceil(largestMedia / 3) * 4)
		throw tooLarge(`“${name}”太大了，一个文件最多 24 MB，请改小后再上传。`);
	const bytes = Buffer.from(content, 'base64');
	if (bytes.toString('base64') !== content) throw refused(`“${name}”没有传完整，请再上传一次。`);
	if (!agrees(name, bytes))
		throw refused(
			`“${name}”打不开：内容和后缀不一致。请用电脑或手机另存为 JPG 或 PDF 再上传。`,
			403,
		);
	refuseNumbers(root, found.file, bytes);
	return { ...found, bytes };
}

/** The same picture may come again; another one under its name would change other pages. */
async function isNew({ absolute, file, bytes }: Medium): Promise<boolean> {
	const there = await readFile(absolute).catch(() => undefined);
	if (!there) return true;
	if (there.equals(bytes)) return false;
	throw exists(`已经有一个不同的“${basename(file)}”了，请把文件改个名字（例如加上日期）再上传。`);
}

/** What has to be written; each thing once. @throws Refused for what may not be stored */
export async function newOnes(media: Medium[]): Promise<Medium[]> {
	const byFile = new Map<string, Medium>();
	for (const one of media) {
		const same = byFile.get(one.file);
		if (same && !same.bytes.equals(one.bytes))
			throw exists(`“${basename(one.file)}”有两个，请改名。`);
		if (!same && (await isNew(one))) byFile.set(one.file, one);
	}
	return [...byFile.values()];
}
