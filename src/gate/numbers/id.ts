/** ID numbers of the mainland: 18 signs with a check sign (GB 11643-1999), or the 15 digits of before 1999. */
import { isCalendarDate } from '../../collections/field.ts';
import { isAmount, labelBefore, namesCreditCode } from './around.ts';
import { piecesFrom, type Candidate, type Pieces, type Place, type Shape } from './pieces.ts';
import { isPrefecture, isProvince } from './regions.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';
const shape: Shape = { begins: isProvince, lengths: [15, 18] };
const form = /^\d{17}[\dX]$/;

/** In one piece, in the usual pieces, or digit by digit. */
const usual15 = /^(?:15|6-6-3|6-9|1(?:-1){14})$/;

export interface Reading {
	/** `2026-11-22`: no birthday is later. */
	today: string;
	/** The text is a table of figures: a sheet writes the last digits of a long number as noughts. */
	figures: boolean;
	/** The check sign may be wrong: what is only to be covered, not to be judged. */
	slips: boolean;
}

/** How sure it is that these signs are an ID number. */
type Likeness = 'sure' | 'with a label' | 'no';

function hasCheckSign(id: string): boolean {
	const sum = weights.reduce((total, weight, place) => total + weight * Number(id[place]), 0);
	return checks[sum % 11] === id[17];
}

/** @param digits eight of them, `19900101` */
function isBirthday(digits: string, today: string): boolean {
	const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
	return day >= '1900-01-01' && day <= today && isCalendarDate(day);
}

function like18(signs: string, { today, figures, slips }: Reading): Likeness {
	if (signs.length !== 18 || !form.test(signs) || !isProvince(signs.slice(0, 2))) return 'no';
	if (!isBirthday(signs.slice(6, 14), today)) return 'no';
	if (slips || hasCheckSign(signs) || (figures && signs.endsWith('000'))) return 'sure';
	// A slip of the hand in one sign leaves whom it is of for all to see.
	return 'with a label';
}

function like15(signs: string, { today }: Reading): Likeness {
	if (signs.length !== 15 || signs.includes('X') || !isProvince(signs.slice(0, 2))) return 'no';
	if (!isBirthday(`19${signs.slice(6, 12)}`, today)) return 'no';
	const county = Number(signs.slice(4, 6));
	return isPrefecture(signs.slice(0, 4)) && county > 0 && county < 90 ? 'sure' : 'with a label';
}

function isId(text: string, pieces: Pieces, reading: Reading): boolean {
	const { digits, start, end, spelled, goesOn } = pieces;
	const label = () => labelBefore('id', text, start);
	const like = like18(digits, reading);
	if (like === 'sure') return !namesCreditCode(text, start);
	if (like === 'with a label') return label() === 'own';
	const old = like15(digits, reading);
	if (old === 'no' || goesOn) return false;
	if (label() === 'own') return true;
	return old === 'sure' && !label() && usual15.test(spelled) && !isAmount(text, start, end);
}

/** The ID number that begins with this group. */
export function idAt(place: Place, reading: Reading): Candidate | undefined {
	const found = piecesFrom(place, shape).find((pieces) => isId(place.text, pieces, reading));
	return found && { digits: found.digits, count: found.count, certain: true };
}
