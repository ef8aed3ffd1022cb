/** What the page of a notice shows besides what all have: its posts, what came of it, what was taken of the opinions. */
import { notices } from '../../collections/notices.ts';
import { factsOf } from '../../kinds/entry/facts.ts';
import type { EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { words } from '../../strings.ts';
import { articleView } from '../article.ts';
import { noticeCalendar } from '../calendar/notice-days.ts';
import { campaignOf, entriesAt } from '../relations.ts';
import { labelledLinkView } from '../row.ts';

type Notice = Entry<'notices'>;

const { options } = notices.fields.adopted.fields.taken;

/** `共 5 条意见：采纳 3 条，部分采纳 1 条，未采纳 1 条。`; undefined while nobody has written any. */
function adoptedView({ adopted }: Notice['data']) {
	if (!adopted) return undefined;
	const by = Map.groupBy(adopted, ({ taken }) => taken);
	const counts = Object.entries(options).flatMap(([taken, word]) => {
		const count = by.get(taken as keyof typeof options)?.length ?? 0;
		return count > 0 ? [`${word} ${count} 条`] : [];
	});
	return { counts: words.opinions(adopted.length, counts.join('，')), opinions: adopted };
}

export type AdoptedView = NonNullable<ReturnType<typeof adoptedView>>;

/** How much of a sheet of paper they fill. */
const rowsOf = ({ jobs = [], adopted = [] }: Notice['data']) => [
	...jobs.map(({ post, pay, requirement = '' }) => `|${post}|${pay}|${requirement}|`),
	...adopted.flatMap(({ opinion, reason = '' }) => [opinion, reason]),
];

export function noticeView(entry: Notice, index: EntryIndex) {
	const { campaign, jobs, adopted } = entry.data;
	const outcome = entriesAt(entry.data.outcome ?? [], index);
	const printed = jobs || adopted ? { jobs, adopted } : undefined;
	return {
		article: articleView(entry, index, { linked: outcome, rows: rowsOf(entry.data), printed }),
		facts: factsOf(entry, { campaign: campaignOf(campaign, index) }),
		calendar: noticeCalendar(entry),
		jobs,
		adopted: adoptedView(entry.data),
		outcome: outcome.map(labelledLinkView),
	};
}
