/** Numbers in what a form holds: every text at any depth, and the body beside it. */
import { numbersInBody } from './body.ts';
import { personalNumbers, type PersonalNumber } from './find.ts';
import type { Reading } from './id.ts';

export interface Placed {
	/** Where: `['photos', 0, 'alt']`. */
	path: (string | number)[];
	/** The whole text it stands in. */
	text: string;
	number: PersonalNumber;
}

/** @param data as YAML read it: a mobile without quotes is a number there */
export function numbersInData(
	data: unknown,
	given: Partial<Reading> = {},
	path: (string | number)[] = [],
): Placed[] {
	if (typeof data === 'string' || typeof data === 'number') {
		const text = String(data);
		const found = path.at(-1) === 'body' && path.length === 1 ? numbersInBody : personalNumbers;
		return found(text, given).map((number) => ({ path, text, number }));
	}
	if (typeof data !== 'object' || data === null || data instanceof Date) return [];
	const parts = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
	return parts.flatMap(([key, value]: [string | number, unknown]) =>
		numbersInData(value, given, [...path, key]),
	);
}

/** `3`: the line of a text on which a place of it stands. 1-based. */
export function lineAt(text: string, place: number): number {
	return text.slice(0, place).split('\n').length;
}
