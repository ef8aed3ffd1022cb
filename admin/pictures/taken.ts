/** What may be chosen at the desk: what the gate takes, and photos of a phone that the browser can draw as JPG. */
import {
	endingOf,
	mediaUseOf,
	endingsOf,
	takenInWords,
	type MediaUse,
} from '../../src/collections/media.ts';

/** Drawn as JPG before they are kept. */
const drawnAnew = ['.heic', '.heif'];

export const chosenEndings: Record<MediaUse, readonly string[]> = {
	picture: [...endingsOf('picture'), ...drawnAnew],
	attachment: endingsOf('attachment'),
};

/** MB a file may have: a notice must open on a slow network. */
export const largestAttachment = 20;

export const isPicture = (name: string) => chosenEndings.picture.includes(endingOf(name));

/** What is wrong with a file by its name and size, as a sentence. */
export function refusalOf({ name, size }: Pick<File, 'name' | 'size'>): string | undefined {
	const ending = endingOf(name);
	if (/^\.(svg|html?|xhtml|js)$/.test(ending))
		return `“${name}”不能上传：这种文件里可以藏程序。图片请另存为 JPG 或 PNG`;
	if (!isPicture(name) && !mediaUseOf(name)) return `“${name}”不能上传。${takenInWords()}`;
	// A moving picture is kept as it is, and a large one would be refused when it is saved.
	if ((!isPicture(name) || ending === '.gif') && size > largestAttachment * 1024 * 1024)
		return `“${name}”有 ${Math.ceil(size / 1024 / 1024)} MB，太大了，居民打不开。请压到 ${largestAttachment} MB 以内`;
	return size === 0 ? `“${name}”是空的，请重新选` : undefined;
}

/** What is wrong with a file for one place, by its name, as a sentence. @param only these endings, where not all are taken */
export function misplaced(
	name: string,
	is: MediaUse,
	only?: readonly string[],
): string | undefined {
	if ((only ?? chosenEndings[is]).includes(endingOf(name))) return undefined;
	if (only) return `“${name}”放不进这里，这里只能放 ${only.join('、')} 文件`;
	return is === 'picture'
		? `“${name}”不是图片，放不进这里，请选一张图片`
		: `“${name}”是图片，放不进这里。图片请放进正文或配图里`;
}
