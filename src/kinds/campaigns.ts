/** What is particular to campaigns: a beginning, an end, and stages on the way. */
import { campaigns as definition } from '../collections/campaigns.ts';
import { fullDate } from '../lib/dates.ts';
import type { Entry } from '../lib/entry.ts';
import { dayAfter, stepAt, type Step } from '../lib/state.ts';
import { words } from '../strings.ts';
import { fact } from './fact.ts';
import type { Kind } from './kind.ts';

const { fields } = definition;

const underWay = '进行中';

/** A campaign that has ended is one that was carried through: it is past without being over. */
function standing({ data }: Entry<'campaigns'>): Step[] {
	return [
		{ word: '未开始' },
		{ from: `${data.startedOn} 00:00`, word: underWay },
		...(data.endedOn ? [{ from: dayAfter(data.endedOn), word: '已结束' }] : []),
	];
}

/** Between its beginning and its end, whether or not a stage is under way. @param now Shanghai wall time */
export function isUnderWay(entry: Entry<'campaigns'>, now: string): boolean {
	return stepAt(standing(entry), now) === underWay;
}

export const campaigns: Kind<'campaigns'> = {
	list: 'progress',
	face: () => 'open',
	day: 'publishedAt',
	news: true,
	course: () => [],
	facts: ({ data }) => {
		const end = data.endedOn ? `至${fullDate(data.endedOn)}` : '起';
		return [
			...fact(fields.goal.label, data.goal),
			...fact(fields.lead.label, data.lead),
			...fact(words.time, `${fullDate(data.startedOn)}${end}`),
		];
	},
	standing,
	tones: { 未开始: 'over', [underWay]: 'accent', 已结束: 'over' },
};
