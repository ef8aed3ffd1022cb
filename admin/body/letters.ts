/** Words compared without their form: marks of Markdown, spaces and punctuation count for nothing. */

const noLetter = /[^\p{L}\p{N}]+/gu;

/** `**停水**，8:30` → `停水830`. */
export function lettersOf(text: string): string {
	return text.replace(noLetter, '');
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
