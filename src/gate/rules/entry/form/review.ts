/** What is public, or will be, has the reviews that the settings ask for. */
import { isStaged } from '../../../../collections/collection.ts';
import {
	isBeforeReviews,
	owedReviews,
	reviewNames,
	reviewRequiredIn,
	type Review,
} from '../../../../collections/reviews.ts';
import type { Entry } from '../../../entry.ts';
import type { EntryRule } from '../rule.ts';

/** Whether its text is to be read by residents, now or at its time. */
function isForResidents({ definition, value }: Entry): boolean {
	return isStaged(definition) && value?.['stage'] === 'ready' && value['withdrawn'] === undefined;
}

export const review: EntryRule = {
	id: 'form/review',
	level: 'error',
	title: '还没有审完',
	why: '网站设置里写了要审，没有审过的不公布；紧急的可以先发，审核要补上。',
	check: (entry, { settings }) => {
		if (!isForResidents(entry)) return [];
		const [site] = settings['site'] ?? [];
		const { value = {} } = entry;
		const owed = owedReviews(reviewRequiredIn(site), value['review'] as Review | undefined);
		if (owed.length === 0 || isBeforeReviews(site, value['publishedAt'])) return [];
		const place = { path: ['review'], beside: ['title'] };
		const names = reviewNames(owed);
		if (value['urgency'] === 'emergency')
			return [{ ...place, level: 'warning', message: `紧急的先发了，还欠${names}，请补上` }];
		const older = site?.['reviewSince']
			? ''
			: '。以前就公布的不用补审：在网站设置里填“从哪天起要审”';
		return [{ ...place, message: `还缺${names}，请在编辑部审过再公布${older}` }];
	},
};
