/** Pictures, sounds and films that say of themselves that artificial intelligence made them, where the entry does not. */
import { aiKinds } from '../../../../collections/entry.ts';
import { saysAi } from '../../../media/ai-marks.ts';
import { aiKindOf } from '../../../media/ai-words.ts';
import { mediaThere } from '../../../media/seen.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

export const aiMedia: ContentRule = {
	id: 'honesty/ai-media',
	level: 'error',
	title: '图片、视频是人工智能生成的，没有标明',
	why: '人工智能生成的内容要标明，文件里带着标记，一查就知道。',
	check: (content) =>
		mediaThere(content).flatMap(({ entry, at, path, shown, use, what, place }): PlacedFound[] => {
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
};
