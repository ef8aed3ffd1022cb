/** The page of an entry, a function for each collection: what all have (`article.ts`) and what it alone shows. */
import type { CollectionName } from '../collections/index.ts';
import { activities } from '../collections/activities.ts';
import { factsOf } from '../kinds/entry/facts.ts';
import { indicatorCount } from '../kinds/progress.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { articleView } from './article.ts';
import { stageView } from './campaign.ts';
import { policyTableView } from './policy-table.ts';
import {
	activityPairs,
	amendments,
	campaignOf,
	entriesAt,
	membersOf,
	policyPairs,
	replacements,
} from './relations.ts';
import { labelledLinkView, markedLinkView } from './row.ts';

function notice(entry: Entry<'notices'>, index: EntryIndex) {
	const facts = factsOf(entry, { campaign: campaignOf(entry.data.campaign, index) });
	return { article: articleView(entry, index), facts };
}

function policy(entry: Entry<'policies'>, index: EntryIndex) {
	const { kind, issuer, docNumber } = entry.data;
	const { documents, explainers } = policyPairs(entry, index);
	const explained = documents.map((document) => {
		const { replacedBy } = replacements(document, index);
		const { amendedBy } = amendments(document, index);
		return { document, instead: replacedBy ? [replacedBy] : amendedBy };
	});
	const linked = [...documents, ...explainers];
	const isDocument = kind === 'document' && entry.source !== undefined;
	return {
		article: articleView(entry, index, { linked, explained }),
		/** Of an official document alone. */
		document: isDocument ? { issuer, docNumber, table: policyTableView(entry) } : undefined,
		documents: documents.map(labelledLinkView),
		explainers: explainers.map(labelledLinkView),
	};
}

const states = activities.fields.state.options;

function activity(entry: Entry<'activities'>, index: EntryIndex) {
	const { state, stateNote, campaign, results, photos } = entry.data;
	const { announcement, reports } = activityPairs(entry, index);
	const article = articleView(entry, index, { linked: [announcement, ...reports] });
	const { mark } = article;
	return {
		article,
		/** 改期 or 取消; none where the page may not say more than that it is withdrawn. */
		state: entry.source && {
			state,
			note: stateNote,
			isPast: mark !== '' && mark !== states[state],
		},
		facts: factsOf(entry, { campaign: campaignOf(campaign, index) }),
		reports: reports.map(labelledLinkView),
		announcement: [announcement].flatMap((other) => (other ? [labelledLinkView(other)] : [])),
		results,
		photos,
	};
}

function campaign(entry: Entry<'campaigns'>, index: EntryIndex) {
	const { stages, figures, award, indicators = [] } = entry.data;
	const { activities, notices, slogans } = membersOf(entry.id, index);
	const linked = [...notices, ...activities, ...slogans];
	return {
		article: articleView(entry, index, { linked }),
		facts: factsOf(entry),
		stages: stages?.map(stageView),
		figures,
		award,
		met: indicatorCount(entry).met,
		indicators: indicators.map(({ evidence = [], ...indicator }) => ({
			...indicator,
			evidence: entriesAt(evidence, index).map(markedLinkView),
		})),
		activities: activities.map(labelledLinkView),
		notices: notices.map(labelledLinkView),
		slogans: slogans.map(labelledLinkView),
	};
}

function personView({ data }: Entry<'volunteers'>) {
	const { portrait, portraitAlt, quote, stars } = data;
	return { portrait, portraitAlt, quote, stars };
}

export type PersonView = ReturnType<typeof personView>;

function volunteer(entry: Entry<'volunteers'>, index: EntryIndex) {
	const article = articleView(entry, index);
	return { article, person: personView(entry), facts: factsOf(entry), honours: entry.data.honours };
}

function slogan(entry: Entry<'slogans'>, index: EntryIndex) {
	const belongsTo = campaignOf(entry.data.campaign, index);
	return {
		article: articleView(entry, index),
		facts: factsOf(entry),
		campaign: belongsTo ? [labelledLinkView(belongsTo)] : [],
	};
}

/** The view of an entry's page by its collection. */
export const entryPage = {
	notices: notice,
	policies: policy,
	activities: activity,
	campaigns: campaign,
	volunteers: volunteer,
	slogans: slogan,
} satisfies { [C in CollectionName]: (entry: Entry<C>, index: EntryIndex) => object };
