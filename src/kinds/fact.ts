/** Facts that several kinds have; each gives none where nothing is written. */
import { now } from '../lib/clock.ts';
import { momentInWords } from '../lib/dates.ts';
import type { Entry } from '../lib/entry.ts';
import { wayTo } from '../lib/places.ts';
import { words } from '../strings.ts';
import type { Fact, FactsAround } from './kind.ts';

export function fact(label: string, value: string | undefined): Fact[] {
	return value ? [{ label, value }] : [];
}

/** Where it is, and how one gets there. */
export function placeFact(label: string, place: string | undefined): Fact[] {
	const way = place && wayTo(place);
	return fact(label, place).map((where) => (way ? { ...where, way } : where));
}

/** @param time Shanghai wall time */
export function momentFact(
	label: string,
	time: string | undefined,
	{ at = now }: FactsAround,
): Fact[] {
	return fact(label, time && momentInWords(time, at));
}

export function contactFact(
	contact: { name?: string | undefined; phone: string } | undefined,
): Fact[] {
	return contact ? [{ label: words.call, value: contact.name ?? '', phone: contact.phone }] : [];
}

/** A way to another entry, by its title. */
function entryFact(label: string, entry: Entry | undefined): Fact[] {
	return entry ? [{ label, value: entry.data.title, address: entry.address }] : [];
}

export function campaignFact({ campaign }: FactsAround): Fact[] {
	return entryFact(words.partOf, campaign);
}

export function teamFact({ team }: FactsAround): Fact[] {
	return entryFact(words.team, team);
}
