/** Numbers with their middle covered, as lists that are made public show them. */
import { numbersInBody } from './body.ts';
import type { Reading } from './id.ts';
import { personalNumbers, type Kind, type PersonalNumber } from './find.ts';

/** How many signs stay before and after: 《永安市》 2023 writes an ID as `35*************123`, a mobile as `138****1234`. */
const shown: Readonly<Record<Kind, readonly [before: number, after: number]>> = {
	id: [2, 3],
	'bank-card': [4, 4],
	mobile: [3, 4],
};

/** `138****1234` */
function covered({ kind, digits }: PersonalNumber, star: string): [head: string, tail: string] {
	const [before, after] = shown[kind];
	const stars = star.repeat(digits.length - before - after);
	return [digits.slice(0, before), stars + digits.slice(-after)];
}

function replaced(
	text: string,
	found: readonly PersonalNumber[],
	covering: (one: PersonalNumber) => string,
): string {
	let at = 0;
	const parts = found.flatMap((one) => {
		const before = text.slice(at, one.start);
		at = one.end;
		return [before, covering(one)];
	});
	return parts.join('') + text.slice(at);
}

export type Chosen = (one: PersonalNumber) => boolean;

/** A line of text with the middle of its numbers covered. */
export function maskText(
	text: string,
	chosen: Chosen = () => true,
	given: Partial<Reading> = {},
): string {
	const found = personalNumbers(text, given).filter(chosen);
	return replaced(text, found, (one) => covered(one, '*').join(''));
}

/** A telephone link whose number is to be covered leads nowhere any more. */
const callLink = /\[([^[\]\n]{0,200})\]\(<?(tel|sms):([^()\s]{0,60})>?\)/g;

/** Files keep their names: the article would lose them. */
const fileName = /(?:\]\(<?|(?:file|src|image)=")(?:\.\.?\/)[^\n")]{0,300}/g;

const emphasis = /(?<!\\)[*_~]{1,3}/g;

/** Signs of emphasis between the digits whose partners stand outside the number. */
function unpaired(written: string): string {
	const marks = written.match(emphasis) ?? [];
	const isOdd = (mark: string) => marks.filter((other) => other === mark).length % 2 === 1;
	return [...new Set(marks)].filter(isOdd).join('');
}

/** Markdown with the middle of its numbers covered; the stars are words, not marks. */
export function maskBody(markdown: string, chosen: Chosen = () => true): string {
	const text = markdown.replace(
		callLink,
		(link: string, label: string, _: string, number: string) =>
			personalNumbers(number).some(chosen) ? label : link,
	);
	const files = [...text.matchAll(fileName)].map(({ index, 0: name }) => [
		index,
		index + name.length,
	]);
	const found = numbersInBody(text).filter(
		(one) =>
			chosen(one) && !files.some(([start = 0, end = 0]) => one.start >= start && one.start < end),
	);
	return replaced(text, found, (one) => {
		const [head, tail] = covered(one, '\\*');
		return head + unpaired(text.slice(one.start, one.end)) + tail;
	});
}

/** A sentence for staff, a terminal or the history, which may quote anything: no number of a person stays in it. */
export function withoutNumbers(sentence: string): string {
	return maskText(sentence, () => true, { slips: true });
}
