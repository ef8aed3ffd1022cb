/** A line that names another source under what is called one's own: `（来源：某某日报）`, `转载自某某发布`. */
import { inTexts } from '../../../text/rule.ts';
import type { Find, Of } from '../../../text/find.ts';
import type { EntryRule } from '../rule.ts';

const line =
	/^[（(【[—\-\s]*(?:(?:(?:文章|稿件|信息|内容|本文|消息|原文)?(?:来源|出处)|转载自|转自|摘自|选自|原载)[:：于]?\s*)([^\s（）()【】[\]，。；,;]{2,20})[）)】\]\s。]*$/u;

/** Who says so here: a text of theirs is no repost. */
function isOwn(name: string, { value, settings }: Of): boolean {
	const [site = {}] = settings['site'] ?? [];
	const own = [site['name'], site['organisation'], value['source'], value['author']];
	const words = own.filter((one): one is string => typeof one === 'string' && one !== '');
	return words.some((word) => name.includes(word) || word.includes(name));
}

const find: Find = ({ passages }, of) => {
	if (of.collection === 'settings' || of.value['origin'] !== 'original') return [];
	if (typeof of.value['source'] === 'string' && typeof of.value['sourceUrl'] === 'string')
		return [];
	return passages
		.filter(({ kind, text }) => kind === 'paragraph' && text.length <= 60)
		.flatMap((passage) => {
			const [, name = ''] = line.exec(passage.text.trim()) ?? [];
			if (name === '' || isOwn(name, of)) return [];
			const message = '写着别处的来源，“原创或转载”却是原创：是转来的请选“转载”，填来源和原文链接';
			return [{ passage, at: 0, message }];
		});
};

export const repostUnsaid: EntryRule = {
	id: 'honesty/repost-unsaid',
	level: 'warning',
	title: '像是转载的，却写成原创',
	why: '别人写的当成自己的，是侵权，也查不到原文对不对。',
	...inTexts(find),
};
