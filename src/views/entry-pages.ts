/** The page of an entry, a function for each collection: what all have (`article.ts`) and what it alone shows. */
import { calendarWords } from '../calendar-strings.ts';
import type { CollectionName } from '../collections/index.ts';
import { activities } from '../collections/activities.ts';
import { factsOf } from '../kinds/entry/facts.ts';
import { isAhead } from '../kinds/entry/filing.ts';
import { stateSteps } from '../kinds/entry/labels.ts';
import { kindOf } from '../kinds/index.ts';
import { indicatorCount } from '../kinds/progress.ts';
import type { EntryIndex } from '../lib/entry-index.ts';
import type { Entry } from '../lib/entry.ts';
import { now } from '../lib/clock.ts';
import { spanInWords } from '../lib/dates.ts';
import { articleView } from './article.ts';
import { entryIcsPath } from './calendar/addresses.ts';
import { seriesView } from './calendar/series.ts';
import { issueView, itemsOf } from './paper/issue.ts';
import { printedOf } from './paper/printed.ts';
import { stageView } from './campaign.ts';
import { disclosure, guide, report } from './office-pages.ts';
import { noticeView } from './notice.ts';
import { policyTableView } from './policy-table.ts';
import {
	activityPairs,
	amendments,
	campaignOf,
	entriesAt,
	membersOf,
	policyPairs,
	replacements,
	teamLog,
	teamOf,
} from './relations.ts';
import { words } from '../strings.ts';
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

const states = activities.fields.state.options;

/** 原定…，现改到…: undefined where nothing is known of what it was. */
function movedView(entry: Entry<'activities'>): { before?: string; after?: string } {
	const before = kindOf(entry).before?.(entry.data);
	if (!before) return {};
	const { startsAt, endsAt, allDay, place, movedFrom } = entry.data;
	const sameTime = movedFrom?.startsAt === undefined || movedFrom.startsAt === startsAt;
	const other = movedFrom?.place !== undefined && movedFrom.place !== place ? place : undefined;
	const time = sameTime ? undefined : spanInWords({ startsAt, endsAt, allDay }, now);
	const said = [time, other].filter(Boolean).join('，');
	return { before, ...(said ? { after: calendarWords.movedTo(said) } : {}) };
}

type Photo = NonNullable<Entry<'activities'>['data']['photos']>[number];

/** Below a map stands its number. */
function photoView({ image, alt, caption, mapNumber }: Photo) {
	const number = mapNumber && `${words.mapNumber}：${mapNumber}`;
	const below = [caption, number].filter(Boolean).join('　');
	return { image, alt, ...(below ? { caption: below } : {}) };
}

function activity(entry: Entry<'activities'>, index: EntryIndex) {
	const { state, stateNote, campaign, results, photos } = entry.data;
	const { announcement, reports } = activityPairs(entry, index);
	const shownPhotos = photos?.map(photoView);
	const printed = {
		state: state === 'planned' ? undefined : { state, stateNote },
		results,
		photos: shownPhotos?.map(({ image, caption }) => ({ image, caption })),
	};
	const team = teamOf(entry, index) || undefined;
	const article = articleView(entry, index, { linked: [announcement, team, ...reports], printed });
	const end = stateSteps(entry).find(({ over, word }) => over && word !== states[state]);
	const isPast = end !== undefined && (end.from ?? '') <= now;
	return {
		article,
		/** 改期 or 取消; none where the page may not say more than that it is withdrawn. */
		state: entry.source && {
			state,
			note: stateNote,
			...movedView(entry),
			past: isPast ? undefined : end?.from,
			isPast,
		},
		facts: factsOf(entry, { campaign: campaignOf(campaign, index), team }),
		series: seriesView(entry),
		/** For a phone's calendar, while something of it is to come. */
		calendar: isAhead(entry) && state !== 'cancelled' ? entryIcsPath(entry) : undefined,
		reports: reports.map(labelledLinkView),
		announcement: [announcement].flatMap((other) => (other ? [labelledLinkView(other)] : [])),
		results,
		photos: shownPhotos,
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
