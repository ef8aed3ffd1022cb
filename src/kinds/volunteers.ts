/** What is particular to volunteers: a portrait and a story, which their own head shows. */
import { volunteers as definition } from '../collections/volunteers.ts';
import { chosenWord } from '../collections/parts/other-name.ts';
import { fullDate } from '../lib/dates.ts';
import type { Entry } from '../lib/entry.ts';
import { fact, placeFact } from './fact.ts';
import { words } from '../strings.ts';
import type { Fact, Kind } from './kind.ts';

const { fields } = definition;

/** 助人为乐; of 其他 its own name, '' where nothing is chosen. */
export const categoryWord = (data: Entry<'volunteers'>['data']): string =>
	chosenWord(fields.category, data.category, data);

function facts({ data }: Entry<'volunteers'>): Fact[] {
	const { team, since, hours, hoursAsOf, practiceTime, practicePlace } = data;
	const served = hours === undefined ? '' : `${hours} 小时（截至 ${hoursAsOf}）`;
	return [
		...fact(fields.practiceTime.label, practiceTime),
		...placeFact(fields.practicePlace.label, practicePlace),
		...fact(fields.category.label, categoryWord(data)),
		...fact(words.team, team),
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
