/** What is particular to service guides: who may come, where, by when, and when somebody last checked it. */
import { guides as definition } from '../collections/guides.ts';
import { audiences, checkedFor } from '../collections/parts/office/service-guide.ts';
import { now } from '../lib/clock.ts';
import { fullDate } from '../lib/dates.ts';
import type { Entry } from '../lib/entry.ts';
import { contacts, topics } from '../lib/settings.ts';
import { dayAfter, daysAfter, during } from '../lib/state.ts';
import { officeWords } from '../office-strings.ts';
import { words } from '../strings.ts';
import { fact, placeFact } from './fact.ts';
import type { Fact, Kind, Note } from './kind.ts';
import { plain } from './note.ts';
import { governmentService } from './service.ts';

const { fields } = definition;
type Data = Entry<'guides'>['data'];

/** The lines of 找谁办 that it names, in its order. */
export const linesOf = ({ contacts: keys = [] }: Partial<Data>) =>
	keys.flatMap((key) => contacts.find((line) => line.key === key) ?? []);

const audienceWords = ({ audience = [] }: Partial<Data>) => audience.map((one) => audiences[one]);

function facts({ data }: Entry<'guides'>): Fact[] {
	const [line] = linesOf(data);
	return [
		...fact(fields.audience.label, audienceWords(data).join('、')),
		...placeFact(fields.place.label, data.place),
		...fact(fields.hours.label, data.hours),
		...(line ? [{ label: words.call, value: '', phone: line.phone }] : []),
		...fact(fields.timeLimit.label, data.timeLimit),
		...fact(fields.fee.label, data.fee),
		...fact(fields.checkedOn.label, data.checkedOn && fullDate(data.checkedOn)),
	];
}

/** From its day on, in a stale copy too. */
function unchecked({ data, source }: Entry<'guides'>): Note[] {
	if (!source) return [];
	const from = dayAfter(daysAfter(data.checkedOn, checkedFor));
	return during(plain(officeWords.unchecked), { from }, now);
}

export const guides: Kind<'guides'> = {
	list: 'rows',
	face: () => 'sheet',
	day: 'publishedAt',
	news: true,
	course: () => [],
	facts,
	notes: unchecked,
	note: ({ data }) => audienceWords(data),
	searchFacts: ({ data }) => ({ [fields.audience.label]: audienceWords(data) }),
	keepsItsRank: true,
	structuredData: governmentService,
	ways: [
		{
			path: 'audience',
			label: officeWords.byAudience,
			options: audiences,
			steps: ({ data }) => audienceWords(data).map((word) => ({ word })),
		},
		{
			path: 'topics',
			label: officeWords.bySubject,
			options: Object.fromEntries(topics.map(({ key, label }) => [key, label])),
			steps: ({ filedUnder }) =>
				topics.filter(({ key }) => filedUnder.includes(key)).map(({ label }) => ({ word: label })),
		},
	],
};
