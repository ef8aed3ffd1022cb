/** The pictures and attachments that an entry names are really there. */
import { mediaOf, mediaOfSetting, type Medium } from '../../../media/named.ts';
import { once } from '../../../once.ts';
import type { CheckedEntry, CheckedSetting, Content } from '../../../reading/content.ts';
import { isThere } from '../../../reading/overlay.ts';
import { sameFile } from '../../../tree.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

/** `IMG.JPG` for `img.jpg`: the same on the computer it was written on, missing on the server. */
const alike = once(
	({ tree }: Content) => new Map([...tree.files].reverse().map((file) => [sameFile(file), file])),
);

function missing(
	content: Content,
	of: CheckedEntry | CheckedSetting,
	media: readonly Medium[],
): PlacedFound[] {
	return media.flatMap(({ fault, file, what, path, shown, place }): PlacedFound[] => {
		if (fault || file === undefined || isThere(content, file)) return [];
		const other = alike(content).get(sameFile(file));
		const remedy = other
			? `找不到：文件名是“${other}”，大小写要一样`
			: '找不到，请核对文件名，或先上传';
		const message = `${what}“${path}”${remedy}`;
		const inEditor = `${what}“${shown}”找不到，请删去，重新上传`;
		return [{ of, ...place, media: path, message, inEditor }];
	});
}

export const mediaMissing: ContentRule = {
	id: 'links/media-missing',
	level: 'error',
	title: '图片、附件找不到',
	why: '网页上会缺一块，附件点开打不开。',
	check: (content) => [
		...content.entries.flatMap((entry) => missing(content, entry, mediaOf(entry))),
		...Object.values(content.settings).flatMap((setting) =>
			missing(content, setting, mediaOfSetting(setting)),
		),
	],
};
