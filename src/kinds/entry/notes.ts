/** What became of an entry, in sentences before its text. */
import { words } from '../../strings.ts';
import { now } from '../../lib/clock.ts';
import { fullDate, momentInWords, untilInWords } from '../../lib/dates.ts';
import type { Entry } from '../../lib/entry.ts';
import { kindOf } from '../index.ts';
import type { Around, Note } from '../kind.ts';
import { plain, strong } from '../note.ts';
import { over, overFrom } from './over.ts';

/** That it is past: expired, or else over. */
function pastNote(entry: Entry): Note[] {
	const { expiresAt } = entry.data;
	const word = over(entry, now);
	// Said large on its page already.
	if (word && kindOf(entry).calledOff?.(entry.data)) return [];
	if (entry.state === 'expired' && expiresAt)
		return [plain(words.expired(momentInWords(expiresAt, now)))];
	const said = entry.state === 'current' && word ? words.over[word] : undefined;
	return said ? [plain(said(untilInWords(overFrom(entry) ?? '', now)))] : [];
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
		...pastNote(entry),
		...replaces.map((old) => plain(words.replaces, [old])),
		...amends.map((old) => plain(words.amends, [old])),
	];
}
