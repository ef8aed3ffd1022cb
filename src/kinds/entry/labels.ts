/** The words beside a title: what kind of entry, what state, as steps that a stale copy can correct. */
import { endOf, type Time } from '../../collections/parts/days.ts';
import { dayOf, now } from '../../lib/clock.ts';
import type { Entry } from '../../lib/entry.ts';
import { isPinned } from './filing.ts';
import { courseOf, overFrom } from './over.ts';
import { aiMark } from '../../lib/words/ai-content.ts';
import {
	dayAfter,
	dayBefore,
	during,
	overAt,
	stepAt,
	type Step,
	type While,
} from '../../lib/state.ts';
import { comingTimes, daysOfTime, isAllDay, isSeries } from './times.ts';
import { kindOf } from '../index.ts';
import type { Tone } from '../kind.ts';

export interface Label {
	steps: Step[];
	tone: Tone;
	/** The one label that says where the entry stands. */
	isState?: true;
}

function ownSteps(entry: Entry): Step[] {
	return kindOf(entry).standing?.(entry) ?? courseOf(entry);
}

/** Where an entry stands, one word at any moment: withdrawn before replaced before expired before over. */
export function stateSteps(entry: Entry): Step[] {
	if (entry.state === 'withdrawn') return [{ word: '已撤回', over: true }];
	if (entry.state === 'replaced') return [{ word: '已被替代', over: true }];
	const own = ownSteps(entry);
	const { expiresAt } = entry.data;
	if (expiresAt === undefined || kindOf(entry).calledOff?.(entry.data)) return own;
	const before = own.filter(({ from = '' }) => from < expiresAt);
	return [
		...(before.length > 0 ? before : [{ word: '' }]),
		{ from: expiresAt, word: '已过期', over: true },
	];
}

/** 已撤回, 已被替代, 已过期, 公示结束…: what stands before the title where the title stands alone. */
export function markOf(entry: Entry): string {
	return overAt(stateSteps(entry), now);
}

/** The word until the entry is no longer current, or until its own end. */
function whileCurrent(entry: Entry, word: string, until?: string): Label[] {
	const ends = [until, entry.data.expiresAt, overFrom(entry)].filter((time) => time !== undefined);
	const [first] = ends.sort();
	return [
		{ steps: [{ word }, ...(first ? [{ from: first, word: '' }] : [])], tone: 'accent' as const },
	];
}

/** Whoever says 今天 of more than a week means none of its days: of a course that is the first alone. */
const week = 7;
/** Of what comes again a copy need not know more. */
const nextOnes = 3;

/** Each time as the days and the minute in which 今天 is said of it. */
interface Said {
	first: string;
	last: string;
	until: string;
}

function saidOf(time: Time, isAllDay: boolean): Said {
	const days = daysOfTime(time);
	const first = dayOf(time.startsAt);
	const last = days.length <= week ? (days.at(-1) ?? first) : first;
	const ends = [endOf(time, isAllDay), dayAfter(last)].sort();
	return { first, last, until: ends[0] ?? '' };
}

function wordAt(moment: string, all: readonly Said[]): string {
	const day = dayOf(moment);
	if (all.some(({ first, until }) => first <= day && moment < until)) return '今天';
	return all.some(({ first }) => dayBefore(first) === day) ? '明天' : '';
}

/** 明天 and 今天, of what happens then. */
function dayLabels(entry: Entry): Label[] {
	const happens = kindOf(entry).happens?.(entry.data);
	if (!happens || kindOf(entry).calledOff?.(entry.data)) return [];
	const times = isSeries(entry) ? comingTimes(entry).slice(0, nextOnes) : [happens];
	const all = times.map((time) => saidOf(time, isAllDay(entry)));
	const [end = ''] = [entry.data.expiresAt, overFrom(entry)]
		.filter((one) => one !== undefined)
		.sort();
	const moments = all.flatMap(({ first, until }) => [
		`${dayBefore(first)} 00:00`,
		`${first} 00:00`,
		until,
	]);
	const steps = [...new Set(moments)]
		.filter((from) => end === '' || from < end)
		.sort()
		.map((from): Step => ({ from, word: wordAt(from, all) }));
	const last = end === '' ? [] : [{ from: end, word: '' }];
	return [{ steps: [{ word: '' }, ...steps, ...last], tone: 'accent' }];
}

/** 解读, 报道: kinds that a list of their collection does not tell otherwise. */
function kindLabels(entry: Entry): Label[] {
	const word = kindOf(entry).kindLabel?.(entry.data);
	return word ? [{ steps: [{ word }], tone: 'plain' }] : [];
}

/** AI生成: said of what is read, not of what is gone. */
function aiLabels({ data, source }: Entry): Label[] {
	const word = source && aiMark(data);
	return word ? [{ steps: [{ word }], tone: 'plain' }] : [];
}

/** How loud the word is that the steps have come to. */
export function toneOf(entry: Entry, steps: readonly Step[]): Tone {
	const own = kindOf(entry).tones?.[stepAt(steps, now)];
	return own ?? (overAt(steps, now) ? 'over' : 'calm');
}

function stateLabels(entry: Entry): Label[] {
	const steps = stateSteps(entry);
	return steps.length > 0 ? [{ steps, tone: toneOf(entry, steps), isState: true }] : [];
}

/** Every word beside an entry's title, most urgent first. */
export function labelsOf(entry: Entry): Label[] {
	if (entry.state === 'withdrawn') return stateLabels(entry);
	const plain = [...kindLabels(entry), ...aiLabels(entry)];
	if (entry.state !== 'current') return [...plain, ...stateLabels(entry)];
	const urgency = kindOf(entry).urgency?.(entry.data);
	return [
		...(isPinned(entry) ? whileCurrent(entry, '置顶', dayAfter(entry.data.pinnedUntil ?? '')) : []),
		...(urgency ? whileCurrent(entry, urgency) : []),
		...dayLabels(entry),
		...plain,
		...stateLabels(entry),
	];
}

/** A word while it is true. */
export interface WordWhile extends While {
	word: string;
}

/** 紧急, 公示中, 已过期, 失效…: what a reader should know before opening it, now and later. */
export function statesOf(entry: Entry): WordWhile[] {
	const said = labelsOf(entry)
		.filter(({ tone }) => tone !== 'plain')
		.flatMap(({ steps }) =>
			steps.flatMap(({ word, from }, place) =>
				during({ word }, { from, until: steps[place + 1]?.from }, now),
			),
		);
	const made = aiLabels(entry).flatMap(({ steps: [step] }) => (step ? [{ word: step.word }] : []));
	return [
		...said.filter(({ word }) => !['', '置顶', '有效', '明天', '今天'].includes(word)),
		...made,
	];
}
