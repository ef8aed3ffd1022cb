/** Pictures that a paste could not bring along must be uploaded, or their line taken out, before it is published. */
import { isDraft } from '../../../../collections/collection.ts';
import type { EntryRule } from '../rule.ts';

/** As the editor's paste cleaner leaves it: `〔请上传图片：第1张〕`. */
const awaited = /〔请上传图片：([^〔〕\n]*)〕/g;

export const awaitedPicture: EntryRule = {
	id: 'residue/awaited-picture',
	level: 'error',
	title: '正文里还有“请上传图片”',
	why: '粘贴带不进图片，编辑器留了一行字提醒上传；这行字不是给居民看的。',
	check: ({ definition, data, body }) => {
		if (isDraft(definition, data) || !body.includes('〔请上传图片：')) return [];
		return body.split('\n').flatMap((line, index) =>
			[...line.matchAll(awaited)].map(([, name = '']) => ({
				bodyLine: index + 1,
				message: `正文里还有“请上传图片：${name}”。请点加号里的“图片”上传这张图，再删去这一行；不要这张图，就直接删去这一行`,
			})),
		);
	},
};
