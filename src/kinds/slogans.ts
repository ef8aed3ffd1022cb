/** What is particular to slogans: a theme, a season in which they hang. */
import { slogans as definition, sloganUses } from '../collections/slogans.ts';
import { fullDate } from '../lib/dates.ts';
import type { Entry } from '../lib/entry.ts';
import { topicOf } from '../lib/settings.ts';
import { dayAfter, type Step } from '../lib/state.ts';
import { fact } from './fact.ts';
import type { Kind } from './kind.ts';

const { fields } = definition;
type Data = Entry<'slogans'>['data'];

function course({ startsOn, endsOn }: Data): Step[] {
	if (!startsOn && !endsOn) return [];
	const begins: Step[] = startsOn
		? [{ word: '尚未启用' }, { from: `${startsOn} 00:00`, word: '使用中' }]
		: [{ word: '使用中' }];
	return [
		...begins,
		...(endsOn ? [{ from: dayAfter(endsOn), word: '已停用', over: true as const }] : []),
	];
}

function season({ startsOn, endsOn }: Data): string {
	const from = startsOn ? fullDate(startsOn) : '';
	const until = endsOn ? `至${fullDate(endsOn)}` : '';
	return from && !until ? `${from}起` : `${from}${until}`;
}

export const slogans: Kind<'slogans'> = {
	list: 'lettering',
	searchedByTitle: true,
	face: () => 'open',
	day: 'publishedAt',
	news: false,
	course,
	facts: ({ data }) => [
		...fact(fields.theme.label, topicOf(data.theme)?.label),
		...fact(fields.use.label, data.use?.map((key) => sloganUses[key]).join('、')),
		...fact(fields.placeOfUse.label, data.placeOfUse),
		...fact('使用时间', season(data)),
		...fact(fields.approvedBy.label, data.approvedBy),
	],
	tones: { 尚未启用: 'over' },
};
