/** What is particular to activities: announcements of a day, and reports after it. */
import { activities as definition } from '../collections/activities.ts';
import { now } from '../lib/clock.ts';
import { spanInWords } from '../lib/dates.ts';
import type { Entry } from '../lib/entry.ts';
import { dayAfter, type Step } from '../lib/state.ts';
import { words } from '../strings.ts';
import { event } from './event.ts';
import { campaignFact, contactFact, fact, momentFact, placeFact } from './fact.ts';
import type { Fact, FactsAround, Kind } from './kind.ts';

const { fields } = definition;
type Data = Entry<'activities'>['data'];

/** When an activity is over: its end, or the end of its day. */
function endOf({ startsAt, endsAt, allDay }: Data): string {
	return endsAt === undefined || allDay ? dayAfter((endsAt ?? startsAt).slice(0, 10)) : endsAt;
}

/** Of an announcement; a report tells what is past. */
function course(data: Data): Step[] {
	const { kind, state, startsAt, signUpBy, allDay } = data;
	if (kind !== 'announcement') return [];
	const end = endOf(data);
	const { cancelled, moved } = fields.state.options;
	if (state === 'cancelled')
		return [{ word: cancelled }, { from: end, word: cancelled, over: true }];
	const ended: Step = { from: end, word: '活动已结束', over: true };
	if (state === 'moved') return [{ word: moved }, ended];
	const begins = allDay ? `${startsAt.slice(0, 10)} 00:00` : startsAt;
	const signUp: Step[] =
		signUpBy === undefined
			? [{ word: '即将开始' }]
			: [{ word: '报名中' }, ...(signUpBy < begins ? [{ from: signUpBy, word: '即将开始' }] : [])];
	return [...signUp, ...(begins < end ? [{ from: begins, word: '进行中' }] : []), ended];
}

function facts({ data }: Entry<'activities'>, around: FactsAround): Fact[] {
	return [
		...fact(words.time, spanInWords(data, now)),
		...(data.kind === 'report' ? fact : placeFact)(fields.place.label, data.place),
		...contactFact(data.contact),
		...fact('谁可以来', data.audience),
		...fact(fields.howToJoin.label, data.howToJoin),
		...momentFact(fields.signUpBy.label, data.signUpBy),
		...fact(fields.organiser.label, data.organiser),
		...fact(fields.attendance.label, data.attendance === undefined ? '' : `${data.attendance} 人`),
		...campaignFact(around),
	];
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
	note: ({ data }) => [fields.type.options[data.type], data.place],
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
	happens: (data) => (data.kind === 'announcement' ? data : undefined),
	calendar: true,
};
