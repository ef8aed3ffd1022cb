/** Every file on its way in: pictures are turned, made smaller and stripped; what may not come in is refused in words. */
import { announce } from '../desk/announcement.ts';
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
	if (!picture && size > largestAttachment * 1024 * 1024)
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
	const refusal = refusalOf(file);
	if (refusal) {
		announce(refusal);
		return undefined;
	}
	const ready = pictureTypes.includes(extensionOf(file.name)) ? await drawn(file) : file;
	if (typeof ready === 'string') {
		announce(ready);
		return undefined;
	}
	return new File([ready], freeName(readableName(ready.name), taken), { type: ready.type });
}
