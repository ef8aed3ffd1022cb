/** What is particular to volunteers: a portrait and a story, which their own head shows. */
import { volunteers as definition } from '../collections/volunteers.ts';
import { fullDate } from '../lib/dates.ts';
import type { Entry } from '../lib/entry.ts';
import { fact } from './fact.ts';
import type { Fact, Kind } from './kind.ts';

const { fields } = definition;

function facts({ data }: Entry<'volunteers'>): Fact[] {
	const { category, team, since, hours, hoursAsOf } = data;
	const served = hours === undefined ? '' : `${hours} 小时（截至 ${hoursAsOf}）`;
	return [
		...fact(fields.category.label, category && fields.category.options[category]),
		...fact('队伍', team),
		...fact('开始服务', since && fullDate(since)),
		...fact('服务时长', served),
	];
}

export const volunteers: Kind<'volunteers'> = {
	list: 'portraits',
	face: () => 'open',
	day: 'publishedAt',
	news: true,
	course: () => [],
	facts,
};
