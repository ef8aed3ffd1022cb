/** A path to a file says what it means: in an address `#`, `?` and `%` begin something else. */
import { mediaOf } from '../../../media/named.ts';
import type { EntryRule } from '../rule.ts';

export const mediaName: EntryRule = {
	id: 'form/media-name',
	level: 'error',
	title: '图片、附件的文件名不能用',
	why: '文件名里的 #、?、%、\\ 在网址里另有意思，居民点开会找不到。',
	check: (entry) =>
		mediaOf(entry).flatMap(({ fault, what, path, place, shown }) =>
			fault === 'name'
				? [
						{
							...place,
							media: path,
							message: `${what}“${path}”的文件名里有 #、?、% 或 \\，请改名后再上传`,
							inEditor: `${what}“${shown}”的文件名里有 #、?、% 或 \\，请改名后再上传`,
						},
					]
				: [],
		),
};
