/** A path to a file says what it means: in an address `#`, `?` and `%` begin something else. */
import { mediaOf, mediaOfSetting, type Medium } from '../../../media/named.ts';
import type { EntryRule, Found } from '../rule.ts';

const found = (media: readonly Medium[]): Found[] =>
	media.flatMap(({ fault, what, path, place, shown }) => {
		if (fault !== 'name') return [];
		const remedy = '的文件名里有 #、?、% 或 \\，请改名后再上传';
		const message = `${what}“${path}”${remedy}`;
		return [{ ...place, media: path, message, inEditor: `${what}“${shown}”${remedy}` }];
	});

export const mediaName: EntryRule = {
	id: 'form/media-name',
	level: 'error',
	title: '图片、附件的文件名不能用',
	why: '文件名里的 #、?、%、\\ 在网址里另有意思，居民点开会找不到。',
	check: (entry) => found(mediaOf(entry)),
	checkSetting: (setting) => found(mediaOfSetting(setting)),
};
