/** The pages of the office's own papers: plans and summaries, service guides, what is made public by the catalogue. */
import { factsOf } from '../../kinds/entry/facts.ts';
import type { EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { articleView } from '../article.ts';
import { accountsView, postedView } from '../disclosures/accounts.ts';
import { guideView } from '../guides/guide.ts';
import { campaignOf, reportPairs } from '../relations.ts';
import { periodsView } from '../reports/periods.ts';
import { tasksView } from '../reports/tasks.ts';
import { labelledLinkView } from '../row.ts';

export function guide(entry: Entry<'guides'>, index: EntryIndex) {
	const shown = guideView(entry, index);
	// A number of the settings that changes makes no other sheet: whom to call is said in the facts.
	const printed = shown && { ...shown, contacts: undefined };
	return { article: articleView(entry, index, { printed }), facts: factsOf(entry), guide: shown };
}

export function report(entry: Entry<'reports'>, index: EntryIndex) {
	const { figures, campaign } = entry.data;
	const { plan, summaries } = reportPairs(entry, index);
	const tasks = tasksView(entry, index);
	return {
		article: articleView(entry, index, {
			linked: [plan, ...summaries],
			printed: { figures, tasks: tasks?.rows.map((row) => ({ ...row, evidence: undefined })) },
		}),
		facts: factsOf(entry, { campaign: campaignOf(campaign, index) }),
		tasks,
		figures,
		plan: plan ? [labelledLinkView(plan)] : [],
		summaries: summaries.map(labelledLinkView),
		others: periodsView(entry, index),
	};
}

export function disclosure(entry: Entry<'disclosures'>, index: EntryIndex) {
	const table = accountsView(entry, index);
	return {
		article: articleView(entry, index, { printed: { table } }),
		facts: factsOf(entry),
		table,
		photo: postedView(entry),
		others: periodsView(entry, index),
	};
}
