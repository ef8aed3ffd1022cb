/** What is particular to what an office makes public by its catalogue: the item, the period, who objects where. */
import { disclosures as definition } from '../collections/disclosures.ts';
import { now } from '../lib/clock.ts';
import { fullDate, momentInWords } from '../lib/dates.ts';
import type { Entry } from '../lib/entry.ts';
import { periodInWords } from '../lib/calendar/period.ts';
import { disclosureItems, disclosureItemOf } from '../lib/settings.ts';
import { dayAfter, type Step } from '../lib/state.ts';
import { officeWords } from '../office-strings.ts';
import { words } from '../strings.ts';
import { fact } from './fact.ts';
import type { Fact, FactsAround, Kind } from './kind.ts';

const { fields } = definition;
type Data = Entry<'disclosures'>['data'];

export const itemName = ({ item }: Data): string => disclosureItemOf(item)?.name ?? item;

function facts({ data }: Entry<'disclosures'>, { at = now }: FactsAround): Fact[] {
	const { period, approvedBy, posted, objection } = data;
	const until = objection && officeWords.objectionUntil(momentInWords(objection.until, at));
	const where = posted && `${fullDate(posted.on)}，${posted.places.join('、')}`;
	return [
		...fact(fields.item.label, itemName(data)),
		...fact(words.time, periodInWords(period)),
		...(objection && until
			? [{ label: officeWords.objection, value: until, phone: objection.phone }]
			: []),
		...fact(officeWords.approvedBy, approvedBy),
		...fact(officeWords.posted, where),
	];
}

/** While one may object. */
function standing({ data: { objection } }: Entry<'disclosures'>): Step[] {
	return objection
		? [{ word: officeWords.objecting }, { from: dayAfter(objection.until), word: '' }]
		: [];
}

export const disclosures: Kind<'disclosures'> = {
	list: 'rows',
	// An account mentions what was paid for, which is told elsewhere.
	searchedByTitle: true,
	face: () => 'open',
	day: 'publishedAt',
	news: true,
	course: () => [],
	facts,
	standing,
	tones: { [officeWords.objecting]: 'accent' },
	note: ({ data }) => [itemName(data), periodInWords(data.period)],
	ways: [
		{
			path: 'item',
			label: officeWords.byItem,
			options: Object.fromEntries(disclosureItems.map(({ key, name }) => [key, name])),
			steps: ({ data }) => [{ word: itemName(data) }],
		},
	],
	catalogue: true,
};
