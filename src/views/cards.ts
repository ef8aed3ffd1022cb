/** Entries with the face of their collection, as lists and the front page show them. */
import { filedOn, kindWord, overLast } from '../kinds/entry/filing.ts';
import { categoryWord } from '../kinds/volunteers.ts';
import type { Entry } from '../lib/entry.ts';
import { topicOf } from '../lib/settings.ts';
import { aiMark, withAiMark } from '../lib/words/ai-content.ts';
import { labelViews } from './label.ts';
import { linkView } from './row.ts';

export function volunteerCardView(entry: Entry<'volunteers'>) {
	const { summary, portrait, portraitAlt = '', quote, stars } = entry.data;
	const labels = labelViews(entry);
	return {
		...linkView(entry),
		summary,
		portrait,
		portraitAlt,
		quote,
		stars,
		kind: kindWord(entry),
		category: categoryWord(entry.data),
		labels,
	};
}

export type VolunteerCardView = ReturnType<typeof volunteerCardView>;

/** Where no labels stand beside the title. */
const linkWithAiMark = (entry: Entry) => ({
	...linkView(entry),
	title: withAiMark(entry.data.title, entry.data),
});

export function reportCardView(entry: Entry<'activities'>) {
	const { cover, coverAlt = '' } = entry.data;
	return { ...linkWithAiMark(entry), cover, coverAlt, day: filedOn(entry) };
}

export type ReportCardView = ReturnType<typeof reportCardView>;

/** A policy with its number, what is to be told of its state, and its explainers. */
export function policyItemView(document: Entry<'policies'>, explainers: readonly Entry[]) {
	const { docNumber, publishedAt } = document.data;
	return {
		...linkView(document),
		docNumber,
		publishedAt,
		labels: labelViews(document).filter(({ tone }) => tone !== 'calm'),
		explainers: explainers.map(linkWithAiMark),
	};
}

export type PolicyItemView = ReturnType<typeof policyItemView>;

/** With where a maxim is from. */
const quotedView = (entry: Entry<'slogans'>) => ({
	...linkView(entry),
	from: entry.data.quotedFrom,
});

export const sloganLinkView = (entry: Entry<'slogans'>) => ({
	...quotedView(entry),
	ai: aiMark(entry.data),
});

/** Slogans by theme; those in season first. */
export function sloganWallView(entries: readonly Entry<'slogans'>[]) {
	const themes = [...Map.groupBy(overLast(entries), ({ data }) => data.theme)];
	return themes.map(([theme, list]) => ({
		label: topicOf(theme)?.label ?? theme,
		slogans: list.map((entry) => ({ ...quotedView(entry), labels: labelViews(entry) })),
	}));
}

export type SloganWallView = ReturnType<typeof sloganWallView>;
