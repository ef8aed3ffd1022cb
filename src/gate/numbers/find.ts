/**
 * Numbers of persons in a text: ID numbers, bank cards, mobiles, however they are spaced. ID first, then card, then
 * mobile: `1. 3 3 0…` would else read as a mobile. Linear in the length of the text.
 */
import { addressesIn, type Kind } from './around.ts';
import { cardAt } from './card.ts';
import { runsOf, type Group } from './digits.ts';
import { idAt, type Reading } from './id.ts';
import { mobileAt } from './mobile.ts';
import type { Candidate, Place } from './pieces.ts';

export type { Kind };

export interface PersonalNumber {
	kind: Kind;
	/** false: it looks like one, and a person must judge. */
	certain: boolean;
	/** Without spaces and country code; for comparing and masking, never to be shown. */
	digits: string;
	/** In the text's own positions. */
	start: number;
	end: number;
}

/** Fewest digits of a number looked for. */
const shortest = 11;

const size = (run: readonly Group[]) => run.reduce((sum, { digits }) => sum + digits.length, 0);

/** Takes out of the runs what one reader finds; what is left are runs again. */
function take(
	kind: Kind,
	text: string,
	runs: readonly Group[][],
	read: (place: Place) => Candidate | undefined,
	found: PersonalNumber[],
): Group[][] {
	return runs.flatMap((run) => {
		const left: Group[][] = [[]];
		for (let from = 0; from < run.length;) {
			const before = left.at(-1)?.at(-1);
			const candidate = read({ text, run, from, before });
			const { digits = '', certain = false, count = 1 } = candidate ?? {};
			const start = run[from]?.start ?? 0;
			const end = run[from + count - 1]?.end ?? start;
			if (candidate) {
				found.push({ kind, certain, digits, start, end });
				left.push([]);
			} else left.at(-1)?.push(...run.slice(from, from + 1));
			from += count;
		}
		return left.filter((rest) => size(rest) >= shortest);
	});
}

/** `?phone=138…` names a number, `/article/138…` is a page; both lists in the order of the text. */
function withoutPages(text: string, found: readonly PersonalNumber[]): PersonalNumber[] {
	const addresses = addressesIn(text);
	let next = 0;
	return found.filter(({ kind, start }) => {
		while ((addresses[next]?.end ?? Infinity) <= start) next += 1;
		const inside = (addresses[next]?.start ?? Infinity) <= start;
		return kind === 'id' || !inside || text[start - 1] === '=';
	});
}

/** Every number of a person in a text, in its order. */
export function personalNumbers(text: string, given: Partial<Reading> = {}): PersonalNumber[] {
	const reading = { today: '2099-12-31', figures: false, slips: false, ...given };
	const found: PersonalNumber[] = [];
	const all = runsOf(text).filter((run) => size(run) >= shortest);
	if (all.length === 0) return [];
	const withoutIds = take('id', text, all, (place) => idAt(place, reading), found);
	const withoutCards = take('bank-card', text, withoutIds, cardAt, found);
	take('mobile', text, withoutCards, mobileAt, found);
	return withoutPages(
		text,
		found.sort((a, b) => a.start - b.start),
	);
}
