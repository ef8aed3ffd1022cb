/** What became of an entry, in sentences before its text. */
import { words } from '../../strings.ts';
import { now } from '../../lib/clock.ts';
import { fullDate, momentInWords, untilInWords } from '../../lib/dates.ts';
import type { Entry } from '../../lib/entries.ts';
import { over, overFrom } from './over.ts';
import { stepAt } from '../../lib/state.ts';
import { validity, validitySince } from '../validity.ts';

export interface Note {
	text: string;
	/** What to read instead or besides. */
	links: Entry[];
	/** It changes what the text is worth. */
	strong: boolean;
}

export interface Around {
	replacedBy?: Entry | undefined;
	replaces: readonly Entry[];
	amendedBy: readonly Entry<'policies'>[];
	amends: readonly Entry<'policies'>[];
	/** Of an explainer: the documents it explains, each with what amends or replaces it. */
	explained?: readonly { document: Entry<'policies'>; instead: readonly Entry[] }[];
}

const strong = (text: string, links: readonly Entry[] = []): Note => ({
	text,
	links: [...links],
	strong: true,
});
const plain = (text: string, links: readonly Entry[] = []): Note => ({
	text,
	links: [...links],
	strong: false,
});

/** `本文件自2026年1月1日起失效。`; none while it is 有效. */
function documentNote(document: Entry<'policies'>, amendedBy: readonly Entry[]): Note[] {
	const since = validitySince(document, now);
	if (since === undefined || document.data.kind !== 'document') return [];
	const said = words.noLonger(fullDate(since), stepAt(validity(document), now));
	return amendedBy.length > 0 ? [strong(`${said}${words.amendedBy}`, amendedBy)] : [strong(said)];
}

/** An explainer tells what the document said: that it says so no more must stand above it. */
function explainedNotes({ explained = [] }: Around): Note[] {
	return explained.flatMap(({ document, instead }) => {
		const since = validitySince(document, now);
		if (since === undefined) return [];
		const said = words.explainedNoLonger(fullDate(since), stepAt(validity(document), now));
		return instead.length > 0
			? [strong(`${said}，${words.seeInstead}`, instead)]
			: [strong(`${said}。`)];
	});
}

/** That it is past: expired, or else over. */
function pastNote(entry: Entry): Note[] {
	const { expiresAt } = entry.data;
	const word = over(entry, now);
	if (word === '取消') return [];
	if (entry.state === 'expired' && expiresAt)
		return [plain(words.expired(momentInWords(expiresAt, now)))];
	const said = entry.state === 'current' && word ? words.over[word] : undefined;
	return said ? [plain(said(untilInWords(overFrom(entry) ?? '', now)))] : [];
}

/** Every note of an entry, the gravest first. */
export function notesOf(entry: Entry, around: Around): Note[] {
	if (!entry.named) return [];
	const { withdrawn } = entry.data;
	const { replacedBy, replaces, amendedBy, amends } = around;
	return [
		...(withdrawn ? [strong(words.withdrawnReason(fullDate(withdrawn.at), withdrawn.reason))] : []),
		...(entry.collection === 'policies' && !withdrawn ? documentNote(entry, amendedBy) : []),
		...explainedNotes(around),
		...(replacedBy ? [strong(words.replacedBy, [replacedBy])] : []),
		...pastNote(entry),
		...replaces.map((old) => plain(words.replaces, [old])),
		...amends.map((old) => plain(words.amends, [old])),
	];
}
