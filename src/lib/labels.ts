/** The words beside a title: what kind of entry, what state, as steps that a stale copy can correct. */
import { collections } from '../collections/index.ts';
import { now } from './clock.ts';
import type { Entry } from './entries.ts';
import { isPinned } from './filing.ts';
import { dayAfter, stepAt, type Step } from './state.ts';

export type Tone = 'accent' | 'calm' | 'plain' | 'over';

export interface Label {
	steps: Step[];
	tone: Tone;
}

const fixed = (word: string, tone: Tone): Label => ({ steps: [{ word }], tone });

function expiry(expiresAt: string | undefined): Step[] {
	return expiresAt === undefined ? [] : [{ from: expiresAt, word: '已过期' }];
}

function noticeLabels({ data }: Entry<'notices'>): Label[] {
	const { publicity, urgency } = data;
	const over = data.expiresAt ?? data.endsAt;
	const labels: Label[] = [];
	if (urgency !== 'normal')
		labels.push({
			steps: [
				{ word: collections.notices.fields.urgency.options[urgency] },
				...(over ? [{ from: over, word: '' }] : []),
			],
			tone: 'accent',
		});
	if (publicity)
		labels.push({
			steps: [
				{ word: '即将公示' },
				{ from: `${publicity.start} 00:00`, word: '公示中' },
				{ from: dayAfter(publicity.end), word: '公示结束' },
			],
			tone: 'calm',
		});
	return labels;
}

/** 有效, 已修改, 失效 or 废止; a past `expiresOn` makes it 失效 by itself. */
export function validity({ data }: Entry<'policies'>): Step[] {
	const word = collections.policies.fields.status.options[data.status];
	const ends =
		data.expiresOn !== undefined && (data.status === 'in-force' || data.status === 'amended');
	return [
		{ word },
		...(ends && data.expiresOn ? [{ from: dayAfter(data.expiresOn), word: '失效' }] : []),
	];
}

function policyLabels(entry: Entry<'policies'>): Label[] {
	if (entry.data.kind === 'explainer') return [fixed('解读', 'plain')];
	const steps = validity(entry);
	return [{ steps, tone: stepAt(steps, now) === '有效' ? 'calm' : 'over' }];
}

/** When an activity is over: its end, or the end of its day. */
export function endOf({ startsAt, endsAt, allDay }: Entry<'activities'>['data']): string {
	return endsAt === undefined || allDay ? dayAfter((endsAt ?? startsAt).slice(0, 10)) : endsAt;
}

function activityLabels({ data }: Entry<'activities'>): Label[] {
	if (data.kind === 'report') return [fixed('报道', 'plain')];
	if (data.state === 'cancelled') return [fixed('取消', 'accent')];
	const over = endOf(data);
	const steps: Step[] = [
		{ word: data.state === 'moved' ? '改期' : '预告' },
		{ from: over, word: '已结束' },
	];
	return [{ steps, tone: over <= now ? 'over' : data.state === 'moved' ? 'accent' : 'calm' }];
}

function sloganLabels({ data }: Entry<'slogans'>): Label[] {
	const { startsOn, endsOn } = data;
	if (!startsOn && !endsOn) return [];
	const begins: Step[] = startsOn
		? [{ word: '尚未启用' }, { from: `${startsOn} 00:00`, word: '使用中' }]
		: [{ word: '使用中' }];
	const steps = [...begins, ...(endsOn ? [{ from: dayAfter(endsOn), word: '已过期' }] : [])];
	return [{ steps, tone: stepAt(steps, now) === '使用中' ? 'calm' : 'over' }];
}

function campaignLabels({ data }: Entry<'campaigns'>): Label[] {
	const ended: Step[] = data.endedOn ? [{ from: dayAfter(data.endedOn), word: '已结束' }] : [];
	const steps: Step[] = [
		{ word: '未开始' },
		{ from: `${data.startedOn} 00:00`, word: '进行中' },
		...ended,
	];
	return [{ steps, tone: stepAt(steps, now) === '进行中' ? 'accent' : 'over' }];
}

function ownLabels(entry: Entry): Label[] {
	switch (entry.collection) {
		case 'notices':
			return noticeLabels(entry);
		case 'policies':
			return policyLabels(entry);
		case 'activities':
			return activityLabels(entry);
		case 'slogans':
			return sloganLabels(entry);
		case 'campaigns':
			return campaignLabels(entry);
		case 'volunteers':
			return [];
	}
}

/** Every word beside an entry's title, most urgent first. */
export function labelsOf(entry: Entry): Label[] {
	if (entry.state === 'withdrawn') return [fixed('已撤回', 'over')];
	const own = ownLabels(entry);
	if (entry.state === 'replaced')
		return [...own.filter(({ tone }) => tone === 'over'), fixed('已被替代', 'over')];
	const cancelled = entry.collection === 'activities' && entry.data.state === 'cancelled';
	if (entry.state === 'expired') return cancelled ? own : [fixed('已过期', 'over')];
	const pinned: Label[] = isPinned(entry)
		? [
				{
					steps: [{ word: '置顶' }, { from: dayAfter(entry.data.pinnedUntil ?? ''), word: '' }],
					tone: 'accent',
				},
			]
		: [];
	const ends = expiry(entry.data.expiresAt);
	return [
		...pinned,
		...own,
		...(ends.length > 0 ? [{ steps: [{ word: '' }, ...ends], tone: 'over' as const }] : []),
	];
}
