/** The words out of a box that is at fault. */
import { holds, lettersOf } from './letters.ts';

/** One block: as Markdown if the box can still write it and all its words are in it, else its words. */
export function salvaged(words: string, write: () => string): string {
	try {
		const markdown = write();
		return holds(markdown, words) ? markdown : words.trim();
	} catch {
		return words.trim();
	}
}

/**
 * `('一。二。', ['一。', '二。三。'])` → `一。\n\n二。三。`: what the box shows if that is all there is and more,
 * else what it last said with the blocks that are not in it below.
 */
export function rescued(said: string, shown: readonly string[]): string {
	const blocks = shown.filter((block) => block !== '');
	const whole = blocks.join('\n\n');
	if (blocks.length === 0 || lettersOf(whole) === lettersOf(said)) return said;
	if (holds(whole, said)) return whole;
	const letters = lettersOf(said);
	const missing = blocks.filter((block) => !letters.includes(lettersOf(block)));
	return [said.trimEnd(), ...missing].join('\n\n');
}
