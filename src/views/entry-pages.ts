/** The page of an entry, a function for each collection: what all have (`article.ts`) and what it alone shows. */
import type { CollectionName } from '../collections/index.ts';
import { factsOf } from '../kinds/entry/facts.ts';
import { indicatorCount } from '../kinds/progress.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { articleView } from './article.ts';
import { issueView, itemsOf } from './paper/issue.ts';
import { printedOf } from './paper/printed.ts';
import { stageView } from './campaign.ts';
import { activity } from './entries/activity.ts';
import { disclosure, guide, report } from './entries/office.ts';
import { noticeView } from './entries/notice.ts';
import { policyTableView } from './entries/policy-table.ts';
import {
	amendments,
	campaignOf,
	entriesAt,
	membersOf,
	policyPairs,
	replacements,
	teamLog,
} from './relations.ts';
import { datedLinkView, labelledLinkView, markedLinkView } from './row.ts';

function policy(entry: Entry<'policies'>, index: EntryIndex) {
	const { kind, issuer, docNumber, status, statusSince } = entry.data;
	const { documents, explainers } = policyPairs(entry, index);
	const explained = documents.map((document) => {
		const { replacedBy } = replacements(document, index);
		const { amendedBy } = amendments(document, index);
		return { document, instead: replacedBy ? [replacedBy] : amendedBy };
	});
	const linked = [...documents, ...explainers];
	const isDocument = kind === 'document' && entry.source !== undefined;
	const table = isDocument ? policyTableView(entry) : undefined;
	const printed = {
		...(table ? { issuer, rows: table.rows, status, statusSince } : {}),
		explains: documents.map(({ data }) => data.title),
	};
	return {
		article: articleView(entry, index, { linked, explained, printed }),
		/** Of an official document alone. */
		document: table && { issuer, docNumber, table },
		documents: documents.map(labelledLinkView),
		explainers: explainers.map(labelledLinkView),
	};
}

function campaign(entry: Entry<'campaigns'>, index: EntryIndex) {
	const { stages, figures, award, indicators = [] } = entry.data;
	const { activities, notices, slogans, reports } = membersOf(entry.id, index);
	const linked = [...notices, ...activities, ...slogans, ...reports];
	return {
		article: articleView(entry, index, {
			linked,
			printed: {
				...{ stages, figures, award },
				indicators: indicators.map((indicator) => ({ ...indicator, evidence: undefined })),
			},
		}),
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
		reports: reports.map(labelledLinkView),
	};
}

function personView({ data }: Entry<'volunteers'>) {
	const { portrait, portraitAlt, quote, stars } = data;
	return { portrait, portraitAlt, quote, stars };
}

export type PersonView = ReturnType<typeof personView>;

function volunteer(entry: Entry<'volunteers'>, index: EntryIndex) {
	const { quote, stars, honours } = entry.data;
	const linked = teamLog(entry, index);
	const article = articleView(entry, index, { linked, printed: { quote, stars, honours } });
	return {
		article,
		person: personView(entry),
		facts: factsOf(entry),
		honours,
		/** Of a team: its log. */
		log: linked.map(datedLinkView),
	};
}

function slogan(entry: Entry<'slogans'>, index: EntryIndex) {
	const { campaign: id, quotedFrom } = entry.data;
	const belongsTo = campaignOf(id, index);
	return {
		article: articleView(entry, index, { printed: quotedFrom && { quotedFrom } }),
		facts: factsOf(entry),
		/** Of a maxim. */
		from: quotedFrom,
		campaign: belongsTo ? [labelledLinkView(belongsTo)] : [],
	};
}

function bulletin(entry: Entry<'bulletins'>, index: EntryIndex) {
	const linked = itemsOf(entry, index).map((item) => item.entry);
	return {
		article: articleView(entry, index, { linked, printed: printedOf(entry, index) }),
		facts: factsOf(entry),
		...issueView(entry, index),
	};
}

/** The view of an entry's page by its collection. */
export const entryPage = {
	notices: noticeView,
	policies: policy,
	guides: guide,
	activities: activity,
	disclosures: disclosure,
	campaigns: campaign,
	volunteers: volunteer,
	slogans: slogan,
	reports: report,
	bulletins: bulletin,
} satisfies { [C in CollectionName]: (entry: Entry<C>, index: EntryIndex) => object };
