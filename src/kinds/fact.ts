/** Facts that several kinds have; each gives none where nothing is written. */
import { now } from '../lib/clock.ts';
import { momentInWords } from '../lib/dates.ts';
import { words } from '../strings.ts';
import type { Fact, FactsAround } from './kind.ts';

export function fact(label: string, value: string | undefined): Fact[] {
	return value ? [{ label, value }] : [];
}

/** @param time Shanghai wall time */
export function momentFact(label: string, time: string | undefined): Fact[] {
	return fact(label, time && momentInWords(time, now));
}

export function contactFact(
	contact: { name?: string | undefined; phone: string } | undefined,
): Fact[] {
	return contact ? [{ label: words.call, value: contact.name ?? '', phone: contact.phone }] : [];
}

export function campaignFact({ campaign }: FactsAround): Fact[] {
	return campaign
		? [{ label: words.partOf, value: campaign.data.title, address: campaign.address }]
		: [];
}
