/** Numbers in Markdown: as the words are read, and as they are written (link addresses, attributes). */
import { personalNumbers, type PersonalNumber } from './find.ts';
import { withoutMarks } from './marks.ts';
import type { Reading } from './id.ts';

/** Every number of a person in a body, each once, in its order. */
export function numbersInBody(markdown: string, given: Partial<Reading> = {}): PersonalNumber[] {
	const plain = withoutMarks(markdown);
	const read = personalNumbers(plain, given);
	if (plain === markdown) return read;
	const written = personalNumbers(markdown, given);
	let next = 0;
	const others = written.filter(({ start, end }) => {
		while (next < read.length && (read[next]?.end ?? 0) <= start) next += 1;
		return (read[next]?.start ?? Infinity) >= end;
	});
	return [...read, ...others].sort((a, b) => a.start - b.start);
}
