/** What became of an entry, in sentences before its text. */
import { words } from '../../strings.ts';
import { now } from '../../lib/clock.ts';
import { fullDate, momentInWords, untilInWords } from '../../lib/dates.ts';
import type { Entry } from '../../lib/entry.ts';
import { kindOf } from '../index.ts';
import { during } from '../../lib/state.ts';
import type { Around, Note } from '../kind.ts';
import { plain, strong } from '../note.ts';
import { courseOf } from './over.ts';

/** That it is past, or will be: expired, or else over. */
function pastNotes(entry: Entry): Note[] {
	if (entry.state !== 'current' && entry.state !== 'expired') return [];
	const { expiresAt } = entry.data;
	const end = courseOf(entry).find((step) => step.over);
	const said = end && words.over[end.word];
	// Said large on its page already.
	const calledOff = kindOf(entry).calledOff?.(entry.data) === true;
	const expired = plain(words.expired(momentInWords(expiresAt ?? '', now)));
	return [
		...(said && end.from && !calledOff
			? during(plain(said(untilInWords(end.from, now))), { from: end.from, until: expiresAt }, now)
			: []),
		...(expiresAt
			? during(expired, { from: expiresAt, until: calledOff ? end?.from : undefined }, now)
			: []),
	];
}

/** Every note of an entry, the gravest first. */
export function notesOf(entry: Entry, around: Around): Note[] {
	if (!entry.named) return [];
	const { withdrawn } = entry.data;
	const { replacedBy, replaces, amends } = around;
	return [
		...(withdrawn ? [strong(words.withdrawnReason(fullDate(withdrawn.at), withdrawn.reason))] : []),
		...(kindOf(entry).notes?.(entry, around) ?? []),
		...(replacedBy ? [strong(words.replacedBy, [replacedBy])] : []),
		...pastNotes(entry),
		...replaces.map((old) => plain(words.replaces, [old])),
		...amends.map((old) => plain(words.amends, [old])),
	];
}
