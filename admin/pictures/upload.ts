/** Every file on its way in: pictures are turned, made smaller and stripped; what may not come in is refused in words. */
import { wrongMedium, tellingBytes } from '../../src/gate/media/media-kinds.ts';
import { announce } from '../saving/announcement.ts';
import { attachmentTypes, extensionOf, largestAttachment, pictureTypes } from './kinds.ts';
import { freeName, readableName } from './names.ts';
import { drawn } from './draw.ts';

/** What is wrong with a file by its name and size, as a sentence. */
export function refusalOf({ name, size }: Pick<File, 'name' | 'size'>): string | undefined {
	const extension = extensionOf(name);
	if (/^\.(svg|html?|xhtml|js)$/.test(extension))
		return `“${name}”不能上传：这种文件里可以藏程序。图片请另存为 JPG 或 PNG`;
	const picture = pictureTypes.includes(extension);
	if (!picture && !attachmentTypes.includes(extension))
		return `“${name}”不能上传。图片可以用 JPG、PNG，附件可以用 PDF、Word、Excel、PPT、ZIP，视频用 MP4`;
	// A moving picture is kept as it is, and a large one would be refused when it is saved.
	if ((!picture || extension === '.gif') && size > largestAttachment * 1024 * 1024)
		return `“${name}”有 ${Math.ceil(size / 1024 / 1024)} MB，太大了，居民打不开。请压到 ${largestAttachment} MB 以内`;
	return size === 0 ? `“${name}”是空的，请重新选` : undefined;
}

/**
 * @param taken names that are there already
 * @returns the file to keep, or undefined when it was refused (and said so)
 */
export async function prepareUpload(
	file: File,
	taken: readonly string[],
): Promise<File | undefined> {
	const ready = await prepared(file, taken);
	if (typeof ready !== 'string') return ready;
	announce(ready);
	return undefined;
}

/** The file to keep, or a sentence that says why not. */
async function prepared(file: File, taken: readonly string[]): Promise<File | string> {
	const refusal = refusalOf(file);
	if (refusal) return refusal;
	const ready = pictureTypes.includes(extensionOf(file.name)) ? await drawn(file) : file;
	if (typeof ready === 'string') return ready;
	const name = freeName(readableName(ready.name), taken);
	const opening = new Uint8Array(await ready.slice(0, tellingBytes).arrayBuffer());
	return wrongMedium(name, opening) ?? new File([ready], name, { type: ready.type });
}
