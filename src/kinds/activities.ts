/** What is particular to activities: announcements of a day, and reports after it. */
import { calendarWords } from '../calendar-strings.ts';
import { activities as definition } from '../collections/activities.ts';
import { typeWord } from '../collections/parts/activity-type.ts';
import { endOf, everyTime, type Time } from '../collections/parts/days.ts';
import { isFree } from '../lib/calendar/free-days.ts';
import { now } from '../lib/clock.ts';
import { momentInWords, spanInWords } from '../lib/dates.ts';
import { repeatInWords, rhythmInWords } from '../lib/repeat-words.ts';
import type { Entry } from '../lib/entry.ts';
import type { Step } from '../lib/state.ts';
import { words } from '../strings.ts';
import { event } from './event.ts';
import { campaignFact, contactFact, fact, momentFact, placeFact, teamFact } from './fact.ts';
import type { Fact, FactsAround, Kind } from './kind.ts';

const { fields } = definition;
type Data = Entry<'activities'>['data'];

const known = new WeakMap<Data, Time[]>();

/** Of a report the one time it tells of, if that is an event's. */
function timesIn(data: Data): Time[] {
	const { kind, type, startsAt, endsAt } = data;
	if (startsAt === undefined || type === 'news') return [];
	return kind === 'report' ? [{ startsAt, endsAt }] : everyTime({ ...data, startsAt }, isFree);
}

/** Every time of what comes again, those too at which it does not take place. */
function times(data: Data): Time[] {
	const all = known.get(data) ?? timesIn(data);
	known.set(data, all);
	return all;
}

/** The times at which it takes place; one at least, or it would never be over. */
function heldTimes(data: Data): readonly Time[] {
	const held = times(data).filter(({ off }) => off === undefined);
	const { startsAt, endsAt } = data;
	return held.length > 0 || startsAt === undefined ? held : [{ startsAt, endsAt }];
}

/** What is once is over at its end, what comes again at the end of its last day. */
function overAt(held: readonly Time[], allDay: boolean): string {
	const last = held.at(-1);
	if (!last) return '';
	return endOf(last, allDay || held.length > 1);
}

/** While and between its times. */
function goingOn(held: readonly Time[], allDay: boolean): Step[] {
	const over = overAt(held, allDay);
	const steps = held.flatMap((time, place): Step[] => {
		const begins = allDay ? `${time.startsAt.slice(0, 10)} 00:00` : time.startsAt;
		const end = endOf(time, allDay);
		const after = place < held.length - 1 ? '即将开始' : '';
		return [
			...(begins < end ? [{ from: begins, word: '进行中' }] : []),
			...(end < over ? [{ from: end, word: after }] : []),
		];
	});
	return [...steps, { from: over, word: '活动已结束', over: true }];
}

function course(data: Data): Step[] {
	const { kind, state, signUpBy, allDay } = data;
	const held = heldTimes(data);
	if (kind !== 'announcement' || held.length === 0) return [];
	const end = overAt(held, allDay);
	const { cancelled, moved } = fields.state.options;
	if (state === 'cancelled')
		return [{ word: cancelled }, { from: end, word: cancelled, over: true }];
	if (state === 'moved') return [{ word: moved }, { from: end, word: '活动已结束', over: true }];
	const rest = goingOn(held, allDay);
	if (signUpBy === undefined) return [{ word: '即将开始' }, ...rest];
	const [begins = end] = rest.map(({ from }) => from);
	return [
		{ word: '报名中' },
		...(signUpBy < begins ? [{ from: signUpBy, word: '即将开始' }] : []),
		...rest,
	];
}

/** What was said before it was moved: 原定12月5日（周六）9:00; undefined where nothing is known of it. */
function before({ state, movedFrom, startsAt, place, allDay }: Data): string | undefined {
	if (state !== 'moved' || !movedFrom) return undefined;
	const said = (time: string) => momentInWords(allDay ? time.slice(0, 10) : time, now);
	const { startsAt: was, place: where } = movedFrom;
	const time = was !== undefined && was !== startsAt ? was : undefined;
	const other = where !== undefined && where !== place ? where : undefined;
	if (time !== undefined)
		return calendarWords.movedFrom(`${said(time)}${other ? `，${other}` : ''}`);
	return other && calendarWords.movedFrom(other);
}

/** 每周二9:30–11:00，到1月26日; of what is once its span. */
function whenInWords(data: Data, at: string): string {
	const { startsAt, repeats, kind } = data;
	return startsAt && repeats && kind === 'announcement'
		? repeatInWords({ ...data, startsAt, repeats }, heldTimes(data), at)
		: spanInWords(data, at);
}

function facts({ data }: Entry<'activities'>, around: FactsAround): Fact[] {
	return [
		...fact(words.time, whenInWords(data, around.at ?? now)),
		...(data.kind === 'report' ? fact : placeFact)(fields.place.label, data.place),
		...contactFact(data.contact),
		...fact('谁可以来', data.audience),
		...fact(fields.howToJoin.label, data.howToJoin),
		...momentFact(fields.signUpBy.label, data.signUpBy, around),
		// Once is enough where the team itself is the organiser.
		...fact(
			fields.organiser.label,
			around.team?.data.title === data.organiser ? '' : data.organiser,
		),
		...fact(fields.attendance.label, data.attendance === undefined ? '' : `${data.attendance} 人`),
		...teamFact(around),
		...campaignFact(around),
	];
}

/** 每周二, of what comes again. */
function rhythmOf(data: Data): string | undefined {
	const { startsAt, repeats, kind } = data;
	return startsAt && repeats && kind === 'announcement'
		? rhythmInWords({ ...data, startsAt }, repeats)
		: undefined;
}

/** Of what is withdrawn no more is left than of a report. */
const isReport = ({ data, source }: Entry<'activities'>) => data.kind === 'report' || !source;

export const activities: Kind<'activities'> = {
	list: 'agenda',
	face: (entry) => (isReport(entry) ? 'open' : 'sheet'),
	day: 'startsAt',
	news: true,
	course,
	facts,
	tones: { [fields.state.options.cancelled]: 'accent', [fields.state.options.moved]: 'accent' },
	calledOff: ({ state }) => state === 'cancelled',
	kindLabel: ({ kind }) => (kind === 'report' ? fields.kind.options.report : ''),
	note: ({ data }) => [typeWord(data), data.place, rhythmOf(data)],
	before,
	times,
	searchFacts: ({ data }) => ({ [fields.type.label]: [fields.type.options[data.type]] }),
	structuredData: (entry, image, mark) => (isReport(entry) ? undefined : event(entry, image, mark)),
	ways: [
		{
			path: 'type',
			label: words.byActivityType,
			options: fields.type.options,
			steps: ({ data }) => [{ word: fields.type.options[data.type] }],
		},
	],
	ahead: ({ kind }) => kind === 'announcement',
	happens: ({ kind, startsAt, endsAt }) =>
		kind === 'announcement' && startsAt ? { startsAt, endsAt } : undefined,
	calendar: true,
};
