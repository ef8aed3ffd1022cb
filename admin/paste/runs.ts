/** Words of one paragraph with what they are: bold, slanted, a link. */

export interface Format {
	bold: boolean;
	italic: boolean;
	strike: boolean;
	href: string;
}

export type Run = Format & { text: string };

/** A line break inside a paragraph is a run of its own. */
export const lineBreak = '\n';

export const plainFormat: Format = { bold: false, italic: false, strike: false, href: '' };

const invisible = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]/g;
const han = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef]`;
/** Word breaks its lines anywhere; between Chinese characters that is no space. */
const brokenLine = new RegExp(String.raw`(${han})[ \t]*[\r\n]+[ \t]*(?=${han})`, 'gu');

/** `"清和\n社区  好"` → `"清和社区 好"`: spaces as a reader sees them. */
function readableText(text: string): string {
	return text
		.replace(invisible, '')
		.replace(brokenLine, '$1')
		.replace(/[ \t\r\n\f\u00a0]+/g, ' ');
}

const sameFormat = (one: Run, other: Run) =>
	one.bold === other.bold &&
	one.italic === other.italic &&
	one.strike === other.strike &&
	one.href === other.href;

function joined(runs: readonly Run[]): Run[] {
	const result: Run[] = [];
	for (const run of runs) {
		const last = result.at(-1);
		const breaks = run.text === lineBreak || last?.text === lineBreak;
		if (last && !breaks && sameFormat(last, run))
			result[result.length - 1] = { ...last, text: last.text + run.text };
		else if (run.text) result.push(run);
	}
	return result;
}

/** Full-width spaces at the beginning are an indent, which the page makes itself. */
function trimmed(runs: readonly Run[]): Run[] {
	const rest = [...runs];
	const isBlank = (run: Run | undefined) => run !== undefined && run.text.trim() === '';
	while (isBlank(rest[0])) rest.shift();
	while (isBlank(rest.at(-1))) rest.pop();
	return rest.map((run, index) => {
		const start =
			index === 0 || rest[index - 1]?.text === lineBreak ? run.text.trimStart() : run.text;
		const ends = index === rest.length - 1 || rest[index + 1]?.text === lineBreak;
		return run.text === lineBreak ? run : { ...run, text: ends ? start.trimEnd() : start };
	});
}

/** Runs of one format joined, spaces tidied, nothing blank at either end. */
export function tidy(runs: readonly Run[]): Run[] {
	const read = runs.map((run) =>
		run.text === lineBreak ? run : { ...run, text: readableText(run.text) },
	);
	const words = joined(trimmed(joined(read))).map((run) =>
		run.text === lineBreak
			? run
			: { ...run, text: run.text.replace(brokenLine, '$1').replace(/ {2,}/g, ' ') },
	);
	return words.filter((run) => run.text !== '');
}

/** What is read of them. */
export function wordsOf(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join('');
}
