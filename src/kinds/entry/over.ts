/** What is over: the words that follow the calendar from before a thing begins until nothing more is to come of it. */
import { dayAfter, overAt, type Step } from '../../lib/state.ts';

/** What of an entry says when it happens; anything of this form, public or not, can be asked. */
export interface Timed {
	collection: string;
	data: {
		kind?: string | undefined;
		state?: string | undefined;
		startsAt?: string | undefined;
		endsAt?: string | undefined;
		allDay?: boolean | undefined;
		closesAt?: string | undefined;
		signUpBy?: string | undefined;
		publicity?: { start: string; end: string } | undefined;
		startsOn?: string | undefined;
		endsOn?: string | undefined;
	};
}

type Times = Timed['data'];

const byTime = (a: Step, b: Step) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1);

/** What is said while a notice is not over. */
function noticeBegins({ kind, startsAt, endsAt, closesAt, publicity }: Times): Step[] {
	if (publicity)
		return [{ word: '即将公示' }, { from: `${publicity.start} 00:00`, word: '公示中' }];
	// Without a last day nobody knows whether opinions are still taken.
	if (kind === 'consultation' && (closesAt ?? endsAt))
		return startsAt
			? [{ word: '即将开始' }, { from: startsAt, word: '征求中' }]
			: [{ word: '征求中' }];
	// Where the work has a beginning, its end is not the end of the recruiting.
	if (kind === 'recruit' && (closesAt ?? (startsAt ? undefined : endsAt)))
		return [{ word: '招募中' }];
	return [{ word: '' }];
}

function ofNotice(data: Times): Step[] {
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
	return [...noticeBegins(data), ...closed, { ...last, over: true }];
}

/** When an activity is over: its end, or the end of its day. */
export function endOf({ startsAt = '', endsAt, allDay }: Times): string {
	return endsAt === undefined || allDay ? dayAfter((endsAt ?? startsAt).slice(0, 10)) : endsAt;
}

function ofAnnouncement(data: Times): Step[] {
	const { state, startsAt = '', signUpBy, allDay } = data;
	const end = endOf(data);
	if (state === 'cancelled') return [{ word: '取消' }, { from: end, word: '取消', over: true }];
	const ended: Step = { from: end, word: '活动已结束', over: true };
	if (state === 'moved') return [{ word: '改期' }, ended];
	const begins = allDay ? `${startsAt.slice(0, 10)} 00:00` : startsAt;
	const signUp: Step[] =
		signUpBy === undefined
			? [{ word: '即将开始' }]
			: [{ word: '报名中' }, ...(signUpBy < begins ? [{ from: signUpBy, word: '即将开始' }] : [])];
	return [...signUp, ...(begins < end ? [{ from: begins, word: '进行中' }] : []), ended];
}

function ofSlogan({ startsOn, endsOn }: Times): Step[] {
	if (!startsOn && !endsOn) return [];
	const begins: Step[] = startsOn
		? [{ word: '尚未启用' }, { from: `${startsOn} 00:00`, word: '使用中' }]
		: [{ word: '使用中' }];
	return [
		...begins,
		...(endsOn ? [{ from: dayAfter(endsOn), word: '已停用', over: true as const }] : []),
	];
}

/** From before it begins until it is over; none where the entry has no course of its own. */
export function courseOf({ collection, data }: Timed): Step[] {
	if (collection === 'notices') return ofNotice(data);
	if (collection === 'slogans') return ofSlogan(data);
	return collection === 'activities' && data.kind === 'announcement' ? ofAnnouncement(data) : [];
}

/**
 * 公示结束, 已截止, 已结束, 活动已结束, 已停用 (of what was called off, 取消); undefined while it is not over.
 * Stands beside `state`: what is withdrawn, replaced or expired says that instead.
 * @param now Shanghai wall time; at exactly its end an entry is over
 */
export function over(entry: Timed, now: string): string | undefined {
	return overAt(courseOf(entry), now) || undefined;
}

/** The minute from which an entry is over. */
export function overFrom(entry: Timed): string | undefined {
	return courseOf(entry).find((step) => step.over)?.from;
}
