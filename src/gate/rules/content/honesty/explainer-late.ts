/** An explainer comes with its document, at the latest three working days after it (政策解读“三同步”). */
import { dayOf } from '../../../../lib/clock.ts';
import { shifted } from '../../../../collections/parts/days.ts';
import { explained, type Explained } from '../../../explainers.ts';
import { settingsOf } from '../../../reading/content.ts';
import { countedHow, workingDays } from '../../../working-days.ts';
import type { ContentRule, PlacedFound } from '../rule.ts';

const most = 3;

const publishedAt = ({ value }: Explained['explainer']) => String(value?.['publishedAt']);

/** Of several explainers of a document the first counts. */
function firstOf(all: readonly Explained[]): Explained[] {
	const byDocument = Map.groupBy(all, ({ document }) => document);
	return [...byDocument.values()].flatMap((of) =>
		of.sort((a, b) => (publishedAt(a.explainer) < publishedAt(b.explainer) ? -1 : 1)).slice(0, 1),
	);
}

export const explainerLate: ContentRule = {
	id: 'honesty/explainer-late',
	level: 'warning',
	title: '解读晚于文件三个工作日以上',
	why: '解读要和文件同时发，最迟三个工作日，检查时会对两篇的日期。',
	check: (content) =>
		firstOf(explained(content)).flatMap(({ explainer, document }): PlacedFound[] => {
			const from = dayOf(publishedAt(document));
			const notices = settingsOf(content)['holidays'] ?? [];
			const counted = workingDays(shifted(from, 1), dayOf(publishedAt(explainer)), notices);
			if (counted.days <= most) return [];
			const message = `文件 ${from} 发布，解读过了 ${counted.days} 个工作日才发${countedHow(counted)}，最迟应在三个工作日以内；发布时间不要改早，以后请同时发`;
			return [{ of: explainer, path: ['publishedAt'], message }];
		}),
};
