/** What is particular to notices: a time that passes, a term in which one may object, urgency. */
import { notices as definition } from '../collections/notices.ts';
import { buildingsInWords, placeNames } from '../lib/buildings.ts';
import { now } from '../lib/clock.ts';
import { fullDate, spanInWords } from '../lib/dates.ts';
import type { Entry } from '../lib/entry.ts';
import { dayAfter, dayBefore, type Step } from '../lib/state.ts';
import { words } from '../strings.ts';
import { campaignFact, contactFact, fact, momentFact, placeFact } from './fact.ts';
import { jobPostings } from './job-posting.ts';
import type { Due, Fact, FactsAround, Kind } from './kind.ts';

const { fields } = definition;
type Data = Entry<'notices'>['data'];

/** A term that ends at midnight is said by its last day. */
function dueOf(at: string, word: string): Due {
	const day = at.slice(0, 10);
	const isMidnight = at.endsWith(' 00:00') && word !== words.due.begins;
	return { at, day: isMidnight ? dayBefore(day) : day, word };
}

/** What is said while a notice is not over. */
function begins(data: Data): Step[] {
	const { kind, startsAt, endsAt, closesAt, publicity, utility, supply } = data;
	if (publicity)
		return [{ word: '即将公示' }, { from: `${publicity.start} 00:00`, word: '公示中' }];
	// Without a last day nobody knows whether opinions are still taken.
	if (kind === 'consultation' && (closesAt ?? endsAt))
		return startsAt
			? [{ word: '即将开始' }, { from: startsAt, word: '征求中' }]
			: [{ word: '征求中' }];
	if (kind === 'outage' && utility && supply) {
		const word = words.outage[utility][supply];
		return startsAt ? [{ word: words.outageToCome }, { from: startsAt, word }] : [{ word }];
	}
	// Where the work has a beginning, its end is not the end of the recruiting.
	if (kind === 'jobs' && closesAt) return [{ word: '招聘中' }];
	if (kind === 'recruit' && (closesAt ?? (startsAt ? undefined : endsAt)))
		return [{ word: '招募中' }];
	return [{ word: '' }];
}

const byTime = (a: Step, b: Step) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1);

function course(data: Data): Step[] {
	const { endsAt, closesAt, publicity } = data;
	// Of two at the same minute the later in this list is said.
	const ends: Step[] = [
		...(endsAt ? [{ from: endsAt, word: '已结束' }] : []),
		...(closesAt ? [{ from: closesAt, word: '已截止' }] : []),
		...(publicity ? [{ from: dayAfter(publicity.end), word: '公示结束' }] : []),
	].sort(byTime);
	const last = ends.at(-1);
	if (!last) return [];
	// Before the last one, only what closes is worth a word: 已结束 would not be true yet.
	const closed = ends.filter((step) => step !== last && step.word !== '已结束');
	return [...begins(data), ...closed, { ...last, over: true }];
}

function publicityFacts({ publicity }: Data): Fact[] {
	if (!publicity) return [];
	return [
		...fact('公示期', `${fullDate(publicity.start)}至${fullDate(publicity.end)}`),
		{ label: '提意见', value: publicity.objectionPlace, phone: publicity.objectionPhone },
	];
}

/** None where the place has named the buildings. */
function scopeFact({ place = '', buildings = [] }: Data): Fact[] {
	return placeNames(place, buildings) ? [] : fact(words.scope, buildingsInWords(buildings));
}

function jobsFact({ jobs = [] }: Data): Fact[] {
	const people = jobs.reduce((sum, { number }) => sum + number, 0);
	return jobs.length === 0 ? [] : fact(words.hiring, words.posts(jobs.length, people));
}

/** First what one has to know and do: when, where, whom to call; to object there are days and a number. */
function facts({ data }: Entry<'notices'>, around: FactsAround): Fact[] {
	return [
		...publicityFacts(data),
		...jobsFact(data),
		...fact(words.time, spanInWords(data, around.at ?? now)),
		...momentFact(fields.closesAt.label, data.closesAt, around),
		...placeFact(fields.place.label, data.place),
		...contactFact(data.contact),
		...scopeFact(data),
		...campaignFact(around),
	];
}

/** What is due: opinions and applications close, the thing begins and ends. */
function dues({ startsAt, endsAt, closesAt, publicity }: Data): Due[] {
	const ended = publicity && dayAfter(publicity.end);
	return [
		...(startsAt ? [dueOf(startsAt, words.due.begins)] : []),
		...(closesAt ? [dueOf(closesAt, words.due.closes)] : []),
		...(ended ? [dueOf(ended, words.due.closes)] : []),
		...(endsAt ? [dueOf(endsAt, words.due.ends)] : []),
	];
}

/** What is off now is louder than what is said of other notices. */
const outageTones = Object.fromEntries(
	Object.values(words.outage)
		.flatMap(({ stopped, limited }) => [stopped, limited])
		.map((word) => [word, 'accent' as const]),
);

const urgencies = Object.keys(fields.urgency.options);

export const notices: Kind<'notices'> = {
	list: 'rows',
	face: () => 'sheet',
	day: 'publishedAt',
	news: true,
	course,
	facts,
	tones: outageTones,
	happens: ({ kind, startsAt, endsAt }) =>
		kind === 'outage' && startsAt ? { startsAt, endsAt } : undefined,
	pressing: ({ urgency }) => urgencies.indexOf(urgency),
	dues,
	offers: jobPostings,
	urgency: ({ urgency }) => (urgency === 'normal' ? '' : fields.urgency.options[urgency]),
};
