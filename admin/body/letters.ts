/** Words compared without their form: marks of Markdown, spaces and punctuation count for nothing. */

const noLetter = /[^\p{L}\p{N}]+/gu;

/** Where nothing else tells marks from words, the writer gives a letter by its number. */
const reference = /&#x([\da-f]{1,5});/gi;

/** `**停水**，8:30，&#x6C34;` → `停水830水`. */
export function lettersOf(text: string): string {
	const letters = text.replace(reference, (_, number: string) =>
		String.fromCodePoint(Number.parseInt(number, 16)),
	);
	return letters.replace(noLetter, '');
}

/** Whether every letter of `part` stands in `whole`, in that order; `whole` may hold more. */
export function holds(whole: string, part: string): boolean {
	const letters = lettersOf(whole);
	let place = 0;
	for (const letter of lettersOf(part)) {
		const found = letters.indexOf(letter, place);
		if (found < 0) return false;
		place = found + letter.length;
	}
	return true;
}
