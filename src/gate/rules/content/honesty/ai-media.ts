/** Pictures, sounds and films that say of themselves that artificial intelligence made them, where the entry does not. */
import { aiKinds } from '../../../../collections/entry.ts';
import { saysAi } from '../../../media/ai-marks.ts';
import { aiKindOf } from '../../../media/ai-words.ts';
import { inSettings, mediaThere } from '../../../media/seen.ts';
import type { Content } from '../../../reading/content.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

/** Of a place residents are shown it as it is: nobody made that up. */
const ofPlaces = (content: Content): PlacedFound[] =>
	inSettings(content).flatMap(({ setting, at, path, shown, what, place }) => {
		if (!saysAi(at)) return [];
		const remedy = '文件里写着是人工智能生成的，请换一张真的照片';
		const message = `${what}“${path}”${remedy}`;
		return [{ of: setting, ...place, media: path, message, inEditor: `${what}“${shown}”${remedy}` }];
	});

export const aiMedia: ContentRule = {
	id: 'honesty/ai-media',
	level: 'error',
	title: '图片、视频是人工智能生成的，没有标明',
	why: '人工智能生成的内容要标明，文件里带着标记，一查就知道。',
	check: (content) => [
		...ofPlaces(content),
		...mediaThere(content).flatMap(({ entry, at, path, shown, use, what, place }): PlacedFound[] => {
			const kind = aiKindOf(path, use === 'picture');
			const word = aiKinds[kind];
			const made = entry.value?.['aiContent'];
			if ((Array.isArray(made) && made.includes(kind)) || !saysAi(at)) return [];
			const is = `文件里写着是人工智能生成的，请`;
			return [
				{
					of: entry,
					...place,
					media: path,
					message: `${what}“${path}”${is}写 aiContent: [${kind}]（“人工智能生成的内容”里的“${word}”）`,
					inEditor: `${what}“${shown}”${is}在“人工智能生成的内容”里选上“${word}”`,
				},
			];
		}),
	],
};
