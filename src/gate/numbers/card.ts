/** Numbers of bank cards: first digits and length of a scheme or an issuer, and the check digit of ISO/IEC 7812. */
import { labelAfter, labelBefore } from './around.ts';
import { isIssued } from './issuers.ts';
import { piecesFrom, type Candidate, type Pieces, type Place, type Shape } from './pieces.ts';

const shape: Shape = { begins: (two) => two >= '20', lengths: [16, 17, 18, 19] };

/** In one piece, in the usual pieces, or digit by digit. */
const usual = /^(?:1[6-9]|4-4-4-4(?:-[123])?|6-1[0-3]|1(?:-1){15,18})$/;

/** 62 of UnionPay has 16 to 19 digits; 4, 51–55 and 2221–2720 have 16. */
function isOfScheme(digits: string): boolean {
	if (digits.startsWith('62')) return true;
	if (digits.length !== 16) return false;
	const four = Number(digits.slice(0, 4));
	return digits.startsWith('4') || /^5[1-5]/.test(digits) || (four >= 2221 && four <= 2720);
}

/** Luhn: one in ten of all numbers has it. */
function hasCheckDigit(digits: string): boolean {
	const values = [...digits].reverse().map((digit, place) => Number(digit) * ((place % 2) + 1));
	return values.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

function certaintyOf(text: string, { digits, start, end, spelled, goesOn }: Pieces) {
	if (!/^[2-9]\d{15,18}$/.test(digits) || /^(\d)\1+$/.test(digits)) return undefined;
	const issued = isIssued(digits);
	if (!(issued || isOfScheme(digits))) return undefined;
	const label = labelBefore('bank-card', text, start);
	// A slip of the hand in one digit: money would go astray, and whose card it is shows all the same.
	if (!hasCheckDigit(digits))
		return issued && label === 'own' && !goesOn && usual.test(spelled) ? false : undefined;
	const own = label === 'own' || (!label && labelAfter('bank-card', text, end));
	if (own) return true;
	if (goesOn || !usual.test(spelled)) return undefined;
	return issued && !label;
}

/** The card that begins with this group; the surest, where pieces of it would do as well. */
export function cardAt(place: Place): Candidate | undefined {
	let best: Candidate | undefined;
	for (const pieces of piecesFrom(place, shape)) {
		const certain = certaintyOf(place.text, pieces);
		if (certain === undefined || (best?.certain && !certain)) continue;
		best = { digits: pieces.digits, count: pieces.count, certain };
	}
	return best;
}
