/** Calendar files of notices, each by itself. */
import { calendarWords } from '../../calendar-strings.ts';
import { now } from '../../lib/clock.ts';
import type { EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { domain, origin, site } from '../../lib/settings.ts';
import { aiSentence } from '../../lib/words/ai-content.ts';
import { markedTitle } from '../../lib/words/titles.ts';
import { icsOf, type CalendarEvent } from '../../outputs/calendar.ts';
import { words } from '../../strings.ts';
import { noticeIcsPath } from './addresses.ts';
import { datesOf } from './notice-days.ts';

type Notice = Entry<'notices'>;

/** Nothing of what was taken back but that it was. */
function descriptionOf({ data, source, address }: Notice): string {
	const { summary, contact } = data;
	const call =
		contact && `${words.call}：${[contact.name, contact.phone].filter(Boolean).join(' ')}`;
	const own = source ? [summary, call, aiSentence(data)] : [summary];
	return [...own, `${calendarWords.seePage}：${origin}${address}`].filter(Boolean).join('\n');
}

function eventsOf(entry: Notice): CalendarEvent[] {
	const { id, data, source, state, address, edits } = entry;
	const { title, place, publishedAt, changes, withdrawn } = data;
	const gone =
		state === 'withdrawn'
			? calendarWords.withdrawnMark
			: state === 'replaced'
				? calendarWords.replacedMark
				: '';
	const changed = [publishedAt, changes?.[0]?.at, withdrawn?.at].filter((at) => at !== undefined);
	return datesOf(entry).map(({ key, mark, ...time }) => ({
		...time,
		uid: `notices/${id}${key}@${domain}`,
		title: markedTitle(title, gone || mark),
		place: source && place,
		description: descriptionOf(entry),
		url: origin + address,
		sequence: edits,
		createdAt: publishedAt,
		changedAt: changed.sort().at(-1) ?? publishedAt,
		isCancelled: gone !== '',
	}));
}

/** A phone that has one asks no more for it: none of what was over before last year. */
const since = () => `${Number(now.slice(0, 4)) - 1}-01-01`;

/** A file each: whoever follows what is on need not hear of the water of every other 小区. */
export function noticeFiles(index: EntryIndex): { file: string; text: string }[] {
	return index.visible('notices').flatMap((entry) => {
		const events = eventsOf(entry);
		if (!events.some(({ startsAt }) => startsAt >= since())) return [];
		return [{ file: noticeIcsPath(entry).slice(1), text: icsOf(site.name, events) }];
	});
}
