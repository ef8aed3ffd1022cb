/** The entry as it hangs on a notice board: its code, and what whoever scans that is told. */
import type { Around } from '../../kinds/kind.ts';
import { factsOf } from '../../kinds/entry/facts.ts';
import { stateSteps } from '../../kinds/entry/labels.ts';
import { namedBefore } from '../../kinds/entry/named.ts';
import { fullDate } from '../../lib/dates.ts';
import type { Entry } from '../../lib/entry.ts';
import type { BodyView } from '../../lib/named-files.ts';
import { origin, site } from '../../lib/settings.ts';
import { sourceOf } from '../../lib/source.ts';
import type { Step } from '../../lib/state.ts';
import { aiSentence } from '../../lib/words/ai-content.ts';
import { sheetCode } from '../../outputs/sheet.ts';
import { isTight } from '../../outputs/sheet-length.ts';
import { words } from '../../strings.ts';
import { changesOf } from '../label.ts';

export interface ShownBeside {
	body: BodyView | undefined;
	/** Names of attachments, as they are shown. */
	files: readonly string[];
	/** Whether a picture of its own stands on the page. */
	hasPicture: boolean;
	/** Whether what became of it is said. */
	hasNote: boolean;
	around: Around;
	/** What its kind prints besides. */
	printed: unknown;
	/** The rows of its tables. */
	rows: readonly string[];
}

/** Sums of the pictures anywhere in plain data. */
function sumsIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('sum' in value && typeof value.sum === 'string') return [value.sum];
	return Object.values(value).flatMap(sumsIn);
}

const bodyOf = ({ markdown, pictures, files, contacts }: BodyView) => ({
	markdown,
	contacts,
	pictures: Object.fromEntries(
		Object.entries(pictures).map(([path, { sum = '' }]) => [path, sum] as const),
	),
	files: Object.fromEntries(
		Object.entries(files).map(([path, { label }]) => [path, label] as const),
	),
});

const titles = (entries: readonly Entry[]) => entries.map(({ data }) => data.title);

/** Of what is shown: a withdrawn body, a name whose consent ended are not in it. */
function codeOf(entry: Entry, { body, files, around, printed }: ShownBeside): string {
	const { title, author, publishedAt, changes = [], withdrawn } = entry.data;
	const { replaces, amends, amendedBy } = around;
	const own = { ...entry.data, photos: undefined, attachments: undefined };
	return sheetCode({
		organisation: site.organisation,
		title,
		facts: factsOf(entry, { at: '' }),
		body: body && bodyOf(body),
		pictures: sumsIn(own),
		files,
		source: sourceOf(entry.data),
		author,
		publishedAt,
		changes,
		withdrawn: withdrawn && { day: fullDate(withdrawn.at), reason: withdrawn.reason },
		more: {
			printed,
			ai: body && aiSentence(entry.data),
			mapNumber: body && entry.data.mapNumber,
			replaces: titles(replaces),
			amends: titles(amends),
			amendedBy: titles(amendedBy),
		},
	});
}

function endOfConsent(entry: Entry): Step[] {
	const from = namedBefore(entry);
	return from === undefined ? [] : [{ from, word: words.noLongerShown, over: true }];
}

/** Where it stands as time passes; none where nothing ever ends it. */
function courseOf(entry: Entry) {
	if (!entry.named) return changesOf([{ word: words.noLongerShown, over: true }]);
	const steps = [...stateSteps(entry), ...endOfConsent(entry)];
	return steps.some(({ over }) => over) ? changesOf(steps) : undefined;
}

export function sheetView(entry: Entry, beside: ShownBeside) {
	const { title, publishedAt, changes = [] } = entry.data;
	const { body, files, hasPicture, hasNote, around, rows } = beside;
	const [last] = changes;
	const instead = around.replacedBy;
	return {
		code: codeOf(entry, beside),
		/** What the squares lead to: without a domain it would be nobody's site. */
		address: site.domain ? origin + entry.address : undefined,
		organisation: site.organisation,
		day: fullDate(publishedAt),
		steps: courseOf(entry),
		change: last && words.sheetChange(fullDate(last.at), last.note),
		instead: instead && ([instead.address, instead.data.title] as const),
		/** It fills a little more than one side. */
		tight: isTight({
			title,
			facts: factsOf(entry),
			markdown: [body?.markdown ?? '', ...rows].join('\n'),
			files: files.length,
			changes: changes.length,
			hasPicture,
			hasNote,
		}),
	};
}

export type SheetView = ReturnType<typeof sheetView>;
