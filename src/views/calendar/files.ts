/** Calendar files: all activities, those of a type, each one alone; gathered as they may be seen now. */
import { calendarWords } from '../../calendar-strings.ts';
import { activities } from '../../collections/activities.ts';
import { datedTypes } from '../../collections/parts/activity-type.ts';
import { everyTime, ruleDays, type Timed } from '../../collections/parts/days.ts';
import { isFree } from '../../lib/calendar/free-days.ts';
import { now } from '../../lib/clock.ts';
import type { EntryIndex } from '../../lib/entry-index.ts';
import type { Entry } from '../../lib/entry.ts';
import { domain, origin, site } from '../../lib/settings.ts';
import { aiSentence } from '../../lib/words/ai-content.ts';
import { markedTitle } from '../../lib/words/titles.ts';
import { kindOf } from '../../kinds/index.ts';
import { icsOf, type CalendarEvent } from '../../outputs/calendar.ts';
import { words } from '../../strings.ts';
import { entryIcsPath, icsPath, typeIcsPath } from './addresses.ts';

type Activity = Entry<'activities'>;
type Dated = Activity & { data: { startsAt: string } };

const states = activities.fields.state.options;

/** What became of it, but for what time alone makes of it: a file in a phone changes when the activity does. */
function markOf({ state, data }: Activity): string {
	if (state === 'withdrawn') return calendarWords.withdrawnMark;
	if (state === 'replaced') return calendarWords.replacedMark;
	return data.state === 'planned' ? '' : states[data.state];
}

/** Nothing of what was taken back but that it was. */
function descriptionOf(entry: Activity): string {
	const { data, source, address } = entry;
	const { summary, stateNote, howToJoin, contact } = data;
	const call =
		contact && `${words.call}：${[contact.name, contact.phone].filter(Boolean).join(' ')}`;
	const own = source
		? [kindOf(entry).before?.(data), stateNote, summary, howToJoin, call, aiSentence(data)]
		: [summary];
	return [...own, `${calendarWords.seePage}：${origin}${address}`].filter(Boolean).join('\n');
}

function repeatsOf(data: Timed): CalendarEvent['repeats'] {
	const { repeats } = data;
	if (!repeats) return undefined;
	const times = everyTime(data, isFree);
	return {
		every: repeats.every,
		...(repeats.nth === undefined ? {} : { nth: repeats.nth }),
		days: ruleDays(data),
		off: times.flatMap(({ off, startsAt }) => (off ? [startsAt.slice(0, 10)] : [])),
		moved: times.flatMap(({ movedFrom, startsAt }) =>
			movedFrom === undefined ? [] : [{ from: movedFrom, to: startsAt.slice(0, 10) }],
		),
	};
}

function eventOf(entry: Dated): CalendarEvent {
	const { data, state, address, source, when = {} } = entry;
	const { title, startsAt, allDay, place, publishedAt, changes, withdrawn } = data;
	const timed: Timed = { ...data, ...when };
	const { endsAt } = timed;
	const repeats = repeatsOf(timed);
	const changedAt = [publishedAt, changes?.[0]?.at, withdrawn?.at].filter((at) => at !== undefined);
	return {
		uid: `${entry.collection}/${entry.id}@${domain}`,
		title: markedTitle(title, markOf(entry)),
		startsAt,
		endsAt,
		allDay,
		place: source && place,
		description: descriptionOf(entry),
		url: origin + address,
		sequence: entry.edits,
		createdAt: publishedAt,
		changedAt: changedAt.sort().at(-1) ?? publishedAt,
		isCancelled:
			state === 'withdrawn' || state === 'replaced' || kindOf(entry).calledOff?.(data) === true,
		...(repeats ? { repeats } : {}),
	};
}

/** What was announced; what is told of afterwards is no date for anybody's calendar. */
const announced = (index: EntryIndex) =>
	index
		.visible('activities')
		.filter(
			(entry): entry is Dated =>
				entry.data.kind === 'announcement' && entry.data.startsAt !== undefined,
		);

/** A phone reads the whole file again and again: of old years it has seen all. */
const since = () => `${Number(now.slice(0, 4)) - 1}-01-01`;

const isRecent = ({ data, when = data }: Dated) =>
	[data.startsAt, when.endsAt, when.repeats?.until].some((day = '') => day >= since());

/** @returns each below the folder of the site, as it goes out */
export function calendarFiles(index: EntryIndex): { file: string; text: string }[] {
	const all = announced(index);
	const events = new Map(all.map((entry) => [entry, eventOf(entry)]));
	const file = (path: string, name: string, entries: readonly Dated[]) => ({
		file: path.slice(1),
		text: icsOf(
			name,
			entries.flatMap((entry) => events.get(entry) ?? []),
		),
	});
	const recent = all.filter(isRecent);
	return [
		file(icsPath, calendarWords.calendarNamed(site.name), recent),
		...Object.entries(datedTypes).map(([type, label]) =>
			file(
				typeIcsPath(type),
				calendarWords.calendarNamed(site.name, label),
				recent.filter(({ data }) => data.type === type),
			),
		),
		...all.map((entry) => file(entryIcsPath(entry), site.name, [entry])),
	];
}
