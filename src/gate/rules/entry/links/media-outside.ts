/** Pictures and attachments lie in `content/media/`: nothing else of this machine may be published. */
import { mediaOf, mediaOfSetting, type Medium } from '../../../media/named.ts';
import type { EntryRule, Found } from '../rule.ts';

/** @param room the folder they belong into */
const found = (media: readonly Medium[], room: string): Found[] =>
	media.flatMap(({ fault, what, path, place, shown }) => {
		if (fault !== 'outside') return [];
		const message = `${what}“${path}”不在 content/media/ 里，请先上传，再写相对位置，例如 ../media/${room}/照片.jpg`;
		const inEditor = `${what}“${shown}”不是上传到本站的文件，请删去，重新上传`;
		return [{ ...place, media: path, message, inEditor }];
	});

export const mediaOutside: EntryRule = {
	id: 'links/media-outside',
	level: 'error',
	title: '图片、附件不在媒体文件夹里',
	why: '只有上传到媒体文件夹的文件会公布，别处的文件可能是这台电脑上的任何东西。',
	check: (entry) => found(mediaOf(entry), entry.collection),
	checkSetting: (setting) => found(mediaOfSetting(setting), setting.definition.name),
};
