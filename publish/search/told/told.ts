/** What search answers before any page, from the settings and from what stands on the site: `answers.json`. */
import type { Content } from '../../../src/gate/reading/content.ts';
import { now } from '../../../src/lib/clock.ts';
import type { EntryIndex } from '../../../src/lib/entry-index.ts';
import { holidaysOf, type Notice } from '../../../src/lib/hours/holidays.ts';
import type { Told } from '../../../src/search/neighbour/told.ts';
import { activityMonths } from '../../../src/views/list-pages.ts';
import { monthAddress } from '../../../src/views/lists.ts';
import { everydayOf, type Everyday } from './everyday.ts';
import { linesOf, officeOf, urgentOf } from './lines.ts';
import { buildingsOf, estatesOf, placesOf, waysTo } from './places.ts';

type Items = readonly Readonly<Record<string, unknown>>[];

const itemsOf = ({ settings }: Content, name: string): Items => settings[name]?.items ?? [];

/** Written answers; a source that is a page of the site is called by its title. */
function answersOf(items: Items, index: EntryIndex): Told['answers'] {
	return items.map((item) => {
		const source = item['source'] as string | undefined;
		const name = source?.replace(/^\/|\/$/g, '') ?? '';
		const page = index.at(name) ?? index.fixed.find(({ id }) => id === name);
		const title = page?.data.title;
		return {
			asks: item['asks'] as string[],
			answer: String(item['answer']),
			...(source ? { source } : {}),
			...(title ? { title } : {}),
		};
	});
}

/** What one comes to the office for. */
function guidesOf(index: EntryIndex): Told['guides'] {
	return index.current('guides').map(({ data, address }) => ({
		title: data.title,
		address,
		bring: data.materials.map(({ name }) => name),
		at: data.place,
	}));
}

/** Months, and the years that they are of. */
function months(index: EntryIndex): Told['months'] {
	const all = activityMonths(index);
	const years = Map.groupBy(all, ([month]) => month.slice(0, 4));
	return [
		...all.map(([month, { length }]): Told['months'][number] => [
			month,
			monthAddress(month),
			length,
		]),
		...Array.from(years, ([year, own]): Told['months'][number] => [
			year,
			monthAddress(year),
			own.reduce((sum, [, { length }]) => sum + length, 0),
		]),
	];
}

export interface ToldAndEveryday {
	told: Told;
	everyday: Everyday;
}

export function toldOf(content: Content, index: EntryIndex): ToldAndEveryday {
	const year = Number(now.slice(0, 4));
	const [site = {}] = itemsOf(content, 'site');
	const lines = linesOf(itemsOf(content, 'contacts'));
	const everyday = everydayOf(itemsOf(content, 'synonyms'), index, lines);
	const office = officeOf(site);
	const told: Told = {
		lines,
		urgent: urgentOf(site),
		...(office ? { office } : {}),
		answers: [
			...answersOf(itemsOf(content, 'answers'), index),
			...waysTo(
				itemsOf(content, 'places'),
				estatesOf(itemsOf(content, 'buildings')),
				typeof site['address'] === 'string' ? site['address'] : '',
			),
		],
		months: months(index),
		everyday: everyday.used,
		guides: guidesOf(index),
		buildings: buildingsOf(itemsOf(content, 'buildings')),
		estates: estatesOf(itemsOf(content, 'buildings')),
		places: placesOf(content, index),
		holidays: holidaysOf([year, year + 1], itemsOf(content, 'holidays') as unknown as Notice[]),
	};
	return { told, everyday };
}
