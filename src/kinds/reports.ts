/** What is particular to plans and summaries: the time they are of, and how much of them is done. */
import { reports as definition } from '../collections/reports.ts';
import type { Entry } from '../lib/entry.ts';
import { periodInWords } from '../lib/calendar/period.ts';
import { dayAfter, type Step } from '../lib/state.ts';
import { words } from '../strings.ts';
import { campaignFact, fact } from './fact.ts';
import type { Kind } from './kind.ts';

const { fields } = definition;
type Data = Entry<'reports'>['data'];

const underWay = '进行中';

/** What is to be done has a beginning and an end; what tells of it has none. */
function standing({ data: { kind, period } }: Entry<'reports'>): Step[] {
	if (!period || (kind !== 'plan' && kind !== 'works')) return [];
	return [
		{ word: '未开始' },
		{ from: `${period.from} 00:00`, word: underWay },
		{ from: dayAfter(period.to), word: '已到期' },
	];
}

export const periodOf = ({ period }: Data): string => (period ? periodInWords(period) : '');

export const reports: Kind<'reports'> = {
	list: 'rows',
	// It mentions all that was done, each of which is told elsewhere.
	searchedByTitle: true,
	face: () => 'open',
	day: 'publishedAt',
	news: true,
	course: () => [],
	facts: ({ data }, around) => [...fact(words.time, periodOf(data)), ...campaignFact(around)],
	standing,
	tones: { 未开始: 'over', [underWay]: 'accent', 已到期: 'over' },
	note: ({ data }) => [fields.kind.options[data.kind], periodOf(data)],
};
