/** The address holds the whole question, so that it can be sent, reloaded and gone back to. */
import { filterNames, type Filters } from '../contract.ts';

/** How many results come at a time. */
export const pageSize = 10;

/** An address may be made by anyone; more than this is not asked. */
const most = { characters: 200, values: 20, shown: 200 };

export interface Question {
	text: string;
	filters: Filters;
	sort: 'relevance' | 'date';
	/** How many results are on the page, at most. */
	shown: number;
}

/** Whether there is anything to look for. */
export function isAsked({ text, filters }: Question): boolean {
	return text.trim() !== '' || Object.keys(filters).length > 0;
}

/** All chosen values in the order in which the page offers them: `[['年份', '2026']]`. */
export function chosenValues(filters: Filters) {
	return filterNames.flatMap((name) =>
		(filters[name] ?? []).map((value) => [name, value] as const),
	);
}

function shownOf(text: string | null): number {
	const asked = Number.parseInt(text ?? '', 10);
	if (!(asked > pageSize)) return pageSize;
	return Math.min(Math.ceil(asked / pageSize) * pageSize, most.shown);
}

/** `?q=停水&年份=2026&n=20` → the question; what it does not understand it passes over. */
export function readAddress(address: string): Question {
	const parameters = new URLSearchParams(address);
	const filters: Filters = {};
	for (const name of filterNames) {
		const values = new Set(parameters.getAll(name).filter(Boolean));
		if (values.size > 0)
			filters[name] = [...values].map((value) => value.slice(0, 60)).slice(0, most.values);
	}
	return {
		text: [...(parameters.get('q') ?? '').slice(0, most.characters)].join(''),
		filters,
		sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
		shown: shownOf(parameters.get('n')),
	};
}

/** The question → `/search/?q=停水&年份=2026&n=20`, encoded. */
export function addressOf({ text, filters, sort, shown }: Question): string {
	const parameters = new URLSearchParams();
	if (text.trim()) parameters.set('q', text);
	for (const [name, value] of chosenValues(filters)) parameters.append(name, value);
	if (sort === 'date') parameters.set('sort', 'date');
	if (shown > pageSize) parameters.set('n', String(shown));
	const query = parameters.toString();
	return query ? `/search/?${query}` : '/search/';
}

/** `/notices/1/#s2` and 停水 → `/notices/1/?q=停水#s2`, encoded: the page marks the words on arrival. */
export function arrivalAddress(address: string, asked: readonly string[]): string {
	const said = asked.filter((text) => text.trim());
	if (said.length === 0) return address;
	const [path = '', id] = address.split('#');
	const parameters = new URLSearchParams(said.map((text) => ['q', text]));
	return `${path}?${parameters.toString()}${id === undefined ? '' : `#${id}`}`;
}
