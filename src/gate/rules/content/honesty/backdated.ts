/**
 * 国办秘函〔2019〕19号 counts 伪造发稿日期 among the faults of which one is enough: what says it was published long before it
 * was first saved says why.
 */
import { backdated as find, type Backdated } from '../../../backdating.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

const remedy = '请改成真实的发布时间；确是补登的，请写 backfill: 原因（“补登原因”）';
const inForm = '请改成真实的发布时间；确是补登的，请填“补登原因”';

function foundOf({ entry, saved, commit }: Backdated, isBeingSaved: boolean): PlacedFound {
	const at = String(entry.value?.['publishedAt']);
	const what = `发布时间 ${at} 比第一次保存（${saved}）早了七天以上，`;
	return {
		of: entry,
		path: ['publishedAt'],
		message: what + remedy,
		inEditor: what + inForm,
		// A file that git has not seen gets older by itself: no error comes of that.
		...(commit === undefined && !isBeingSaved ? { level: 'warning' } : {}),
	};
}

export const backdated: ContentRule = {
	id: 'honesty/backdated',
	level: 'error',
	title: '发布时间比第一次保存早得多',
	why: '把日期写早算伪造发稿日期，检查时这一条就不合格；真是补登的，写明原因就行。',
	check: (content, now) =>
		find(content, now).single.map((one) => foundOf(one, content.overlay.has(one.entry.file))),
};

