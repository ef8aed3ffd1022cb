/** Mobile numbers: 11 digits from 13 to 19, in every spelling, with +86, 0086 or a 0 before. */
import { isAmount, labelBefore } from './around.ts';
import { piecesFrom, type Candidate, type Pieces, type Place, type Shape } from './pieces.ts';

const shape: Shape = {
	begins: (two) => /^(?:1[3-9]|86|00|01)/.test(two),
	lengths: [11, 12, 13, 15],
};
const inOne = /^(?:0086|86|0)?(1[3-9]\d{9})$/;
const inPieces = /^(?:0086|86)?(1[3-9]\d{9})$/;
const usual =
	/^(?:11|3-4-4|3-8|7-4|4-3-4|4-4-3|3-3-5|5-6|6-5|3-2-3-3|3-3-3-2|3-2-2-2-2|1(?:-1){10})$/;
const country = /^(?:86|0086)$/;

/** `0.13800138000`, `13800138000.50`: a figure; `1.13800138000` is the first of a list. */
function isDecimal({ run, from, before }: Place, count: number): boolean {
	const [first, after] = [run[from], run[from + count]];
	const isPoint = (gap: string | undefined) => gap === '.' || gap === '．';
	if (before && isPoint(first?.gap) && (before.digits === '0' || before.digits.length > 2))
		return true;
	return isPoint(after?.gap) && after.digits.length <= 2;
}

/** Whether pieces stand before or after in the same manner: then these are of another number. */
function isPart({ run, from, before }: Place, { count }: Pieces): boolean {
	if (count < 2) return false;
	const gap = run[from + 1]?.gap;
	const after = run[from + count];
	const goesOn = after?.gap === gap && !/^(?:1[3-9]|86$|0086$|1$)/.test(after?.digits ?? '');
	if (!before || country.test(before.digits)) return after !== undefined && goesOn;
	// The rest of a landline: 0571-1380 0138 000.
	const landline = /^0\d{2,3}$/.test(before.digits);
	return landline || run[from]?.gap === gap || (after !== undefined && goesOn);
}

/** Straight after a Latin letter it is a code, but for the words for a telephone. */
function isCode(text: string, start: number): boolean {
	const before = /[A-Za-z]+$/.exec(text.slice(Math.max(0, start - 8), start))?.[0];
	return before !== undefined && !/(?:tel|mob|mobile|phone|cell|wx|vx|^[tm])$/i.test(before);
}

function certaintyOf(place: Place, pieces: Pieces): boolean | undefined {
	const { start, end, spelled, count, digits } = pieces;
	if (isCode(place.text, start) || isDecimal(place, count)) return undefined;
	const label = labelBefore('mobile', place.text, start);
	if (label === 'own') return true;
	if (count > 1 && !usual.test(spelled)) return undefined;
	if (isPart(place, pieces) || isAmount(place.text, start, end)) return undefined;
	// A nought before stands for a long-distance call; barcodes begin so too.
	if (digits.startsWith('0') && !digits.startsWith('0086')) return undefined;
	return label === undefined;
}

/** The mobile that begins with this group. */
export function mobileAt(place: Place): Candidate | undefined {
	for (const pieces of piecesFrom(place, shape)) {
		const { count, digits: written } = pieces;
		const digits = (count === 1 ? inOne : inPieces).exec(written)?.[1];
		if (digits === undefined) continue;
		const certain = certaintyOf(place, pieces);
		if (certain !== undefined) return { digits, count, certain };
	}
	return undefined;
}
