/** The words beside a title: what kind of entry, what state, as steps that a stale copy can correct. */
import { dayOf, now } from '../../lib/clock.ts';
import type { Entry } from '../../lib/entry.ts';
import { isPinned } from './filing.ts';
import { courseOf, overFrom } from './over.ts';
import { dayAfter, dayBefore, overAt, stepAt, type Step } from '../../lib/state.ts';
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
const week = 7 * 86_400_000;

/** 明天 and 今天, of what happens then. */
function dayLabels(entry: Entry): Label[] {
	const happens = kindOf(entry).happens?.(entry.data);
	if (!happens || kindOf(entry).calledOff?.(entry.data)) return [];
	const first = dayOf(happens.startsAt);
	const last = dayOf(happens.endsAt ?? first);
	const isShort = Date.parse(last) - Date.parse(first) < week;
	const ends = [dayAfter(isShort ? last : first), entry.data.expiresAt, overFrom(entry)];
	const [until = ''] = ends.filter((time) => time !== undefined).sort();
	const steps = [
		{ word: '' },
		{ from: `${dayBefore(first)} 00:00`, word: '明天' },
		{ from: `${first} 00:00`, word: '今天' },
		{ from: until, word: '' },
	];
	return [{ steps, tone: 'accent' }];
}

/** 解读, 报道: kinds that a list of their collection does not tell otherwise. */
function kindLabels(entry: Entry): Label[] {
	const word = kindOf(entry).kindLabel?.(entry.data);
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
	if (entry.state !== 'current') return [...kindLabels(entry), ...stateLabels(entry)];
	const urgency = kindOf(entry).urgency?.(entry.data);
	return [
		...(isPinned(entry) ? whileCurrent(entry, '置顶', dayAfter(entry.data.pinnedUntil ?? '')) : []),
		...(urgency ? whileCurrent(entry, urgency) : []),
		...dayLabels(entry),
		...kindLabels(entry),
		...stateLabels(entry),
	];
}

/** 紧急, 公示中, 已过期, 失效…: what a reader should know before opening it. */
export function statesInWords(entry: Entry): string[] {
	const words = labelsOf(entry)
		.filter(({ tone }) => tone !== 'plain')
		.map(({ steps }) => stepAt(steps, now));
	return words.filter((word) => !['', '置顶', '有效', '明天', '今天'].includes(word));
}
