/** What an office makes public by the calendar: the items of the catalogue, and when each is due. */
import { choice, date, listOf, number, optional } from '../../fields.ts';
import { key, line } from '../lines.ts';
import type { Period } from './period.ts';

export const rhythms = {
	month: '每月',
	quarter: '每季度',
	'half-year': '每半年',
	year: '每年',
	change: '有变动就公开',
} as const;
export type Rhythm = keyof typeof rhythms;

const channels = { web: '网站', board: '公开栏', meeting: '居民会议' } as const;
export const channelWords = (keys: readonly (keyof typeof channels)[]) =>
	keys.map((one) => channels[one]).join('、');

export const disclosureItemFields = {
	key: key('accounts'),
	name: line('公开什么', '写目录上的名称，例如：居务收支', 30),
	basis: line('依据', '凭哪条规定公开，例如：清江市居务公开目录（示例）', 80),
	rhythm: choice({
		label: '多久公开一次',
		hint: '选规定的间隔，例如：收支选“每季度”',
		options: rhythms,
	}),
	dueDays: optional(
		number({
			label: '期满几天内',
			hint: '一期结束后最晚几天公开，例如：20',
			min: 1,
			max: 180,
			whole: true,
		}),
	),
	channels: listOf(
		choice({ label: '在哪里公开', hint: '可以选几个，例如：网站、公开栏', options: channels }),
	),
	since: date({ label: '从哪天起', hint: '从这一天起按期公开，以前的不算欠，例如：2026-01-01' }),
};

export interface DisclosureItem {
	key: string;
	rhythm: Rhythm;
	dueDays?: number | undefined;
	since: string;
}

/** Months of a period. */
const months: Readonly<Record<Exclude<Rhythm, 'change'>, number>> = {
	month: 1,
	quarter: 3,
	'half-year': 6,
	year: 12,
};

const usualDays = 20;
const dayOf = (year: number, month: number, day: number) =>
	new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

export interface DuePeriod extends Period {
	/** Last day on which it is in time. */
	due: string;
}

/**
 * Every period of an item that is over, from its first day on: that which holds `since` is the first. Days are Shanghai's.
 * @param today `2026-11-22`
 */
export function periodsDue(item: DisclosureItem, today: string): DuePeriod[] {
	const { rhythm, since, dueDays = usualDays } = item;
	if (rhythm === 'change') return [];
	const length = months[rhythm];
	const [year = 0, month = 1] = since.split('-').map(Number);
	const found: DuePeriod[] = [];
	for (let start = Math.floor((month - 1) / length) * length; ; start += length) {
		const [from, to] = [dayOf(year, start, 1), dayOf(year, start + length, 0)];
		if (to >= today) return found;
		found.push({ from, to, due: dayOf(year, start + length, dueDays) });
	}
}

/** Those of which no published one holds all days. @param published of the same item */
export const periodsOwed = (
	item: DisclosureItem,
	published: readonly Period[],
	today: string,
): DuePeriod[] =>
	periodsDue(item, today).filter(
		({ from, to }) => !published.some((period) => period.from <= from && period.to >= to),
	);
