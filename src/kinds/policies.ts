/** What is particular to policies: documents that are in force or no longer, and what explains them. */
import { policies as definition } from '../collections/policies.ts';
import { now } from '../lib/clock.ts';
import { fullDate } from '../lib/dates.ts';
import type { Entry } from '../lib/entry.ts';
import { stepAt } from '../lib/state.ts';
import { words } from '../strings.ts';
import type { Around, Kind, Note } from './kind.ts';
import { strong } from './note.ts';
import { noLonger, notYet, validity } from './validity.ts';

const { options } = definition.fields.kind;
const isDocument = ({ data }: Entry<'policies'>) => data.kind === 'document';

/** `本文件自2026年1月1日起失效。`; none while it is 有效. */
function documentNotes(document: Entry<'policies'>, { amendedBy }: Around): Note[] {
	if (!isDocument(document) || document.data.withdrawn) return [];
	return noLonger(document, now).map(({ word, since, ...time }) => {
		const said = words.noLonger(fullDate(since), word);
		const note =
			amendedBy.length > 0 ? strong(`${said}${words.amendedBy}`, amendedBy) : strong(said);
		return { ...note, ...time };
	});
}

/** An explainer tells what the document said: that it says so no more must stand above it. */
function explainedNotes({ explained = [] }: Around): Note[] {
	return explained.flatMap(({ document, instead }) =>
		noLonger(document, now).map(({ word, since, ...time }) => {
			const said = words.explainedNoLonger(fullDate(since), word);
			const note =
				instead.length > 0 ? strong(`${said}，${words.seeInstead}`, instead) : strong(`${said}。`);
			return { ...note, ...time };
		}),
	);
}

const ofLevel = (level: keyof typeof definition.fields.level.options) =>
	words.ofLevel(definition.fields.level.options[level]);

const levels = Object.fromEntries(
	Object.entries(definition.fields.level.options).map(([key, word]) => [key, words.ofLevel(word)]),
);

export const policies: Kind<'policies'> = {
	list: 'rows',
	face: (entry) => (isDocument(entry) && entry.source ? 'official' : 'sheet'),
	day: 'publishedAt',
	news: true,
	course: () => [],
	// A document has its table, an explainer what it explains.
	facts: () => [],
	standing: (entry) => (isDocument(entry) ? validity(entry) : []),
	tones: { [definition.fields.status.options.amended]: 'over', [notYet]: 'accent' },
	kindLabel: ({ kind }) => (kind === 'explainer' ? options.explainer : ''),
	note: ({ data }) => [options[data.kind], data.docNumber],
	notes: (entry, around) => [...documentNotes(entry, around), ...explainedNotes(around)],
	searchFacts: (entry) => ({
		有效性: isDocument(entry) && entry.source ? [stepAt(validity(entry), now)] : [],
	}),
	ways: [
		{
			path: 'status',
			label: words.byValidity,
			options: { ...definition.fields.status.options, 'not-yet': notYet },
			steps: (entry) => (isDocument(entry) ? validity(entry) : []),
		},
		{
			path: 'level',
			label: words.byLevel,
			options: levels,
			steps: ({ data }) => (data.level ? [{ word: ofLevel(data.level) }] : []),
		},
	],
	keepsItsRank: true,
};
