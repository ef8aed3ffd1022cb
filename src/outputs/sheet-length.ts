/** How much of an A4 sheet an entry fills: estimated when the page is built, for no style sheet can count pages. */

/** Of 16 pt between the margins: characters in a line, lines on a side; characters beside the code. */
const across = 30;
const down = 31.5;
const besideCode = 20;
/** What setting it tighter leaves of its height. */
const tighter = 0.91;

interface Length {
	title: string;
	facts: readonly {
		value: string;
		phone?: string | undefined;
		/** Of another page, which is not on paper. */
		address?: string | undefined;
	}[];
	markdown: string;
	files: number;
	changes: number;
	hasPicture: boolean;
	/** What became of it is said before its text. */
	hasNote: boolean;
}

/** Latin letters and figures are a little more than half as wide. */
const widthOf = (text: string) =>
	[...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x250 ? 0.6 : 1), 0);

const linesOf = (text: string, width: number) => Math.max(1, Math.ceil(widthOf(text) / width));

/** A block with the space before it. */
function heightOf(line: string): number {
	const text = line.trim();
	if (text === '' || /^[|\s:-]+$/.test(text) || text.startsWith(':::')) return 0;
	if (text.startsWith('#')) return linesOf(text, across * 0.85) + 0.6;
	if (text.startsWith('|')) {
		// Columns are as wide as they need: together they are the line.
		const columns = text.split('|').length - 2;
		return linesOf(text.replaceAll('|', ''), across - columns) * 0.9 + 0.25;
	}
	if (text.startsWith('![')) return 8;
	const isItem = /^(?:[-*+]|\d+[.、)])\s/.test(text);
	return linesOf(text, isItem ? across - 1.5 : across) + (isItem ? 0.07 : 0.27);
}

/** How high it is, in lines of its text. */
export function sheetLines({ title, facts, markdown, ...rest }: Length): number {
	const { files, changes, hasPicture, hasNote } = rest;
	const head = 1.7 + linesOf(title, 19) * 1.35 + 0.5;
	const rows = facts
		.filter(({ address }) => address === undefined)
		.map(({ value, phone = '' }) => linesOf(`${value} ${phone}`, besideCode));
	// Where a link leads is not on paper.
	const body = markdown
		.replace(/\]\([^)\n]*\)/g, '')
		.split('\n')
		.map(heightOf);
	const sum = [...rows, ...body].reduce((all, one) => all + one, head);
	const seal = 2.2;
	return sum + files + changes * 0.9 + (hasPicture ? 1.1 : 0) + (hasNote ? 2 : 0) + seal;
}

/** Set tighter it fills a side less; what it does not help is not made harder to read. */
export function isTight(given: Length): boolean {
	const lines = sheetLines(given);
	return Math.ceil((lines * tighter) / down) < Math.ceil((lines + 1) / down);
}
