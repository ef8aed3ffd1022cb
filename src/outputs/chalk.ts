/** What is copied on a blackboard. */
import { charactersOf, shortened } from './shorten.ts';

const chalk = { perLine: 16, lines: 3 };

/** Words one after another, to lines of about the same length. */
function laidOut(words: readonly string[]): string[] {
	const all = charactersOf(words.join(''));
	const even = Math.ceil(all / Math.ceil(all / chalk.perLine));
	const lines: string[] = [];
	for (const word of words) {
		const line = lines.at(-1);
		const length = line === undefined ? Infinity : charactersOf(line) + charactersOf(word);
		const isLast = lines.length >= Math.ceil(all / even);
		if (length > (isLast ? chalk.perLine : Math.min(chalk.perLine, even + 1))) lines.push(word);
		else lines[lines.length - 1] = `${line ?? ''}${word}`;
	}
	return lines;
}

/** What is written below a title with chalk: three lines at most, each of no more characters than a hand writes across. */
export function chalkLines(text: string, wordsOf: (text: string) => readonly string[]): string[] {
	for (let most = chalk.perLine * chalk.lines; most > chalk.perLine; most -= 2) {
		const lines = laidOut(wordsOf(shortened(text, most, wordsOf)));
		if (lines.length <= chalk.lines) return lines;
	}
	return laidOut(wordsOf(shortened(text, chalk.perLine, wordsOf)));
}
