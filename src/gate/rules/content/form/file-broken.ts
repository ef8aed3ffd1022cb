/** Attachments are what their names say. */
import { filesThere, isWhatItSays } from '../../../media/seen.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

export const fileBroken: ContentRule = {
	id: 'form/file-broken',
	level: 'error',
	title: '附件打不开',
	why: '内容和后缀不一致，居民下载了也打不开，还可能是别的程序。',
	check: (content) =>
		filesThere(content).flatMap(({ entry, place, path, shown, what, at }): PlacedFound[] => {
			if (isWhatItSays(path, at)) return [];
			const remedy = '打不开：内容和后缀不一致，请在电脑上打开它，另存为这种格式再上传';
			const message = `${what}“${path}”${remedy}`;
			return [{ of: entry, ...place, media: path, message, inEditor: `${what}“${shown}”${remedy}` }];
		}),
};
