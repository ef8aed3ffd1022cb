/**
 * An issue of a board on one large sheet: how much each item says there, and how large its type may be so that all of it
 * stands on it. The layouts keep to the lengths below; a sheet that is fuller than was thought goes on to another, for
 * nothing is cut.
 */
import { blockHeight, blocksOf } from './blocks.ts';
import { fittingSize, heightOf, mmOf, titleSize } from './fit.ts';
import { shortened } from './shorten.ts';

/** What the room an item takes depends on. */
export interface BoardText {
	title: string;
	text?: string | undefined;
	/** Whose it is, and of which day. */
	from?: string | undefined;
	facts?: readonly { label: string; value: string; phone?: string | undefined }[] | undefined;
}

/** A3 upright, 18 mm left free at each side; an A2 is the same, half as large again and a little less (√2). */
export const board = { width: 261, height: 384, gap: 13, code: 23, wideCode: 32 };

const title = { ratio: 1.3, lineHeight: 1.35 };

/** Where an item stands: its code beside its text, or below it. */
interface Place {
	width: number;
	wide: boolean;
}

export function itemHeight(
	{ title: said, text = '', facts = [], from = '' }: BoardText,
	size: number,
	{ width, wide }: Place,
): number {
	const within = wide ? width : width - board.code - 5;
	const heading = { size: size * title.ratio, lineHeight: title.lineHeight };
	const body = { size, lineHeight: 1.6 };
	const rows = facts.map(({ label, value, phone = '' }) => `${label}　${value} ${phone}`);
	const told =
		heightOf(said, heading, within, 3.5) +
		[text, ...rows].reduce(
			(all, line) => all + (line ? heightOf(line, body, within, wide ? 2.2 : 1.2) : 0),
			0,
		);
	const small = Math.min(size * 0.75, wide ? 18 : 13);
	const line = heightOf(from, { size: small, lineHeight: 1.4 }, within);
	const space = mmOf(size) * 1.6;
	return space + (wide ? told + board.wideCode : Math.max(told + line, board.code));
}

export const sum = (heights: readonly number[]) => heights.reduce((total, one) => total + one, 0);

export interface Issue {
	title: string;
	lead?: string | undefined;
	items: readonly BoardText[];
	/** Markdown, printed below the items. */
	body?: string | undefined;
}

/** The body of an issue, with the space before it. mm */
export function bodyHeight(markdown: string, size: number, width: number): number {
	const blocks = blocksOf(markdown);
	if (blocks.length === 0) return 0;
	return mmOf(size) * 1.2 + sum(blocks.map((block) => blockHeight(block, size, width)));
}

/** What stands above and below the items on every sheet: the series, whose it is and the code; the space round a title, below a lead. mm */
const around = { head: 19, foot: 33, title: 12, lead: 5 };

/** The series, the title, the lead. mm */
function headHeight({ title: said, lead = '' }: Omit<Issue, 'items'>, size: number): number {
	const large = { size: titleSize(said, board.width, 66, 40), lineHeight: 1.3 };
	return (
		around.head +
		around.title +
		// It is as large as its lines are full: nothing is lost at their ends.
		heightOf(said, large, board.width, 0) +
		(lead ? heightOf(lead, { size: size * 1.1, lineHeight: 1.6 }, board.width) + around.lead : 0)
	);
}

/**
 * What its items say, the most first: with time, place and telephone number each; without, for the text tells the
 * essentials; then the ends of the longest texts go, bit by bit. How far that goes is for the paper to say.
 */
const ways = [
	{ withFacts: true, most: Infinity },
	...[Infinity, 112, 104, 96, 88, 80, 72, 64, 56].map((most) => ({ withFacts: false, most })),
];

/** Below each other, in columns of about the same height: how high the highest is. No item is parted. */
function columnsHeight(heights: readonly number[], columns: number): number {
	if (columns === 1) return sum(heights);
	const parted = heights.map((_, place) =>
		Math.max(sum(heights.slice(0, place + 1)), sum(heights.slice(place + 1))),
	);
	return Math.min(...parted, sum(heights));
}

export interface Letters {
	/** pt, largest first */
	sizes: readonly number[];
	/** Smaller than that, and the items rather say less. pt */
	comfortable: number;
	/** As large they are to be where each of many items has its facts as well. pt */
	roomy: number;
}

/**
 * A3 or A2: few items stand below each other, more of them in two columns.
 * @returns with items that say as much as there is room for, and how many sheets it will take, about
 */
export function sheetOf<T extends BoardText>(
	issue: Omit<Issue, 'items'> & { items: readonly T[] },
	{ sizes, comfortable, roomy }: Letters,
	wordsOf?: (text: string) => readonly string[],
) {
	const columns = issue.items.length > 3 ? 2 : 1;
	const width = (board.width - (columns - 1) * board.gap) / columns;
	const room = (size: number) => {
		const taken = headHeight(issue, size) + bodyHeight(issue.body ?? '', size, board.width);
		return (board.height - around.foot - taken) * 0.97;
	};
	const tried = ways.map(({ withFacts, most }) => {
		const items = issue.items.map((item) => ({
			...item,
			text: item.text && shortened(item.text, most, wordsOf),
			facts: withFacts ? item.facts : [],
		}));
		const heights = (size: number) =>
			items.map((item) => itemHeight(item, size, { width, wide: false }));
		const fits = (size: number) => columnsHeight(heights(size), columns) <= room(size);
		const size = fittingSize(sizes, fits);
		const papers = fits(size)
			? 1
			: Math.ceil(sum(heights(size)) / (columns * Math.max(room(size), board.height / 4)));
		return { items, size, papers, least: withFacts && columns > 1 ? roomy : comfortable };
	});
	const one = tried.filter(({ papers }) => papers <= 1);
	const { items, size, papers } = one.find((way) => way.size >= way.least) ??
		one.at(-1) ??
		tried.at(-1) ?? { items: [], size: comfortable, papers: 1 };
	return { items, size, papers, columns, titleSize: titleSize(issue.title, board.width, 66, 40) };
}
