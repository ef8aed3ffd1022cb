/** What stands on a card of 90 × 62 mm, so that nothing of it is cut: as many lines as there is room for, in letters as large. */
import { fittingSize, heightOf, mmOf } from './fit.ts';

export interface Line {
	subject: string;
	phone: string;
}

export interface CardGiven {
	organisation: string;
	phone?: string | undefined;
	address?: string | undefined;
	hours?: string | undefined;
	lines: readonly Line[];
	/** Below all others, beside each other. */
	hotlines: readonly Line[];
}

/** mm, without the border */
const card = { width: 82, height: 54, code: 19 };
const sizes = [10, 9.5, 9, 8.5, 8, 7.5, 7];

/** The numbers above all others, and the hotlines below them. mm */
function fixedHeight(given: CardGiven, size: number): number {
	const { organisation, phone, address, hours, hotlines } = given;
	const beside = card.width - card.code - 3;
	const plain = { size, lineHeight: 1.35 };
	const head =
		heightOf(organisation, { size: size * 1.2, lineHeight: 1.35 }, beside) +
		(phone ? mmOf(size * 1.8) * 1.3 : 0) +
		[address, hours].reduce((sum, text) => sum + (text ? heightOf(text, plain, beside) : 0), 0);
	const below = hotlines.map((line) => `${line.subject} ${line.phone}　`).join('');
	return Math.max(head, card.code) + heightOf(below, plain, card.width) + 2;
}

const lineHeight = ({ subject, phone }: Line, size: number) =>
	heightOf(`${subject}　${phone}`, { size, lineHeight: 1.35 }, card.width);

/** @returns the lines that have room, and the size of the letters in pt */
export function cardOf(given: CardGiven, most = 5) {
	const fits = (count: number, size: number) =>
		fixedHeight(given, size) +
			given.lines.slice(0, count).reduce((sum, line) => sum + lineHeight(line, size), 0) <=
		card.height;
	const counts = Array.from(
		{ length: Math.min(most, given.lines.length) + 1 },
		(_, less) => Math.min(most, given.lines.length) - less,
	);
	// Letters one can read are worth more than a fifth number.
	const count = counts.find((one) => fits(one, 8.5)) ?? counts.find((one) => fits(one, 7)) ?? 0;
	const size = fittingSize(sizes, (one) => fits(count, one));
	return { ...given, lines: given.lines.slice(0, count), size };
}
