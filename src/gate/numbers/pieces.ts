/** Groups of digits that make up one number together. */
import type { Group } from './digits.ts';

/** Groups from one place on that make up a number, and how sure that is. */
export interface Candidate {
	digits: string;
	/** How many groups. */
	count: number;
	/** false: it looks like one, and a person must judge. */
	certain: boolean;
}

/** A run of groups within the text it was read from, and the group to begin with. */
export interface Place {
	text: string;
	run: readonly Group[];
	from: number;
	/** The group right before, where no other number ends with it. */
	before: Group | undefined;
}

/** What may be a number, by its first two signs and by how many there are. */
export interface Shape {
	begins: (two: string) => boolean;
	lengths: readonly number[];
}

/** Signs of the longest number looked for. */
const longest = 19;

export interface Pieces {
	digits: string;
	count: number;
	/** How it is spelled, in lengths: `3-4-4`. */
	spelled: string;
	start: number;
	end: number;
	/** More pieces of the kind follow: these are a part of a longer number. */
	goesOn: boolean;
}

function piecesOf({ run, from }: Place, digits: string, count: number): Pieces {
	const groups = run.slice(from, from + count);
	const [last, after] = [groups.at(-1), run[from + count]];
	return {
		digits,
		count,
		spelled: groups.map((group) => group.digits.length).join('-'),
		start: groups[0]?.start ?? 0,
		end: last?.end ?? 0,
		goesOn: count > 1 && after?.gap === last?.gap && (after?.digits.length ?? longest) <= 4,
	};
}

/** Everything of a shape that the groups from one on make, up to 19 signs, shortest first. */
export function piecesFrom(place: Place, { begins, lengths }: Shape): Pieces[] {
	const { run, from } = place;
	const found: Pieces[] = [];
	let digits = '';
	for (let at = from; at < run.length; at += 1) {
		const next = run[at]?.digits ?? '';
		const begun = digits.length >= 2;
		if (digits.length + next.length > longest) break;
		digits += next;
		if (!begun && digits.length >= 2 && !begins(digits.slice(0, 2))) break;
		if (lengths.includes(digits.length)) found.push(piecesOf(place, digits, at - from + 1));
	}
	return found;
}
