/** A run: the longest piece of a question without spaces or punctuation in it. */
import { isOnlyLooks, unitsOf, type Unit } from './analyzer.ts';
import { cjk, fold, letter } from './characters.ts';

export interface Run {
	text: string;
	units: Unit[];
	/** As the index knows them; a run of n units has n − 1, a single unit is itself. */
	tokens: string[];
	/** Finds it in a folded text, whole words only. */
	pattern: RegExp;
}

/** Pagefind indexes letters, digits and `_`. */
const indexed = (token: string) => token.replace(/[^\p{L}\p{N}_]/gu, '').toLowerCase();

function tokensOf(units: readonly Unit[]): string[] {
	const [only] = units;
	if (units.length === 1 && only) return [indexed(only.text)].filter(Boolean);
	return units
		.slice(0, -1)
		.map(({ text }, place) => indexed(text + (units[place + 1]?.text ?? '')))
		.filter(Boolean);
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function patternOf(units: readonly Unit[]): RegExp {
	const [first, last] = [units[0], units.at(-1)];
	const pieces = units.map((unit, place) => {
		const gap = isOnlyLooks(units[place - 1], unit) ? ' ?' : '';
		return gap + escaped(unit.text);
	});
	const before = first?.kind === 'word' ? `(?<!${letter})` : '';
	const after = last?.kind === 'word' ? `(?!${letter})` : '';
	return new RegExp(`${before}${pieces.join('')}${after}`, 'giu');
}

function runOf(units: Unit[]): Run {
	return {
		text: units.map(({ text }) => text).join(''),
		units,
		tokens: tokensOf(units),
		pattern: patternOf(units),
	};
}

/**
 * The runs of a question, each once.
 * @example runsOf('停水 2026年，') // 停水; 2026年
 */
export function runsOf(question: string): Run[] {
	const groups: Unit[][] = [[]];
	for (const unit of unitsOf(fold(question))) {
		if (unit.kind === 'han' || unit.kind === 'word') groups.at(-1)?.push(unit);
		else groups.push([]);
	}
	const runs = groups.filter((units) => units.length > 0).map(runOf);
	const known = new Set<string>();
	return runs.filter(({ tokens, text }) => {
		const key = text.toLowerCase();
		const fresh = tokens.length > 0 && !known.has(key);
		known.add(key);
		return fresh;
	});
}

/** Whether a folded text holds a run. */
export function holds(text: string, { pattern }: Run): boolean {
	pattern.lastIndex = 0;
	return pattern.test(text);
}

const hanEdges = new RegExp(`(?<=${cjk}) (?=${letter})|(?<=${letter}) (?=${cjk})`, 'gu');

/** A question as it is compared: folded, lower case, without the space between Han and words; between Han it parts words. */
export function compared(text: string): string {
	return fold(text).toLowerCase().replace(hanEdges, '');
}

const betweenHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** A title as it is compared: 总　则 is 总则 too. */
export function comparedTitle(text: string): string {
	return compared(text).replace(betweenHan, '');
}
