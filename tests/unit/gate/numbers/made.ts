/** Invented numbers of persons, right in every sign, and the ways they are written. */
import type { Random } from '../../../seeded.ts';

const upTo = (random: Random, count: number) => Math.floor(random() * count);
const pick = <T>(random: Random, list: readonly T[]): T => list[upTo(random, list.length)] as T;
export const digits = (random: Random, count: number) =>
	Array.from({ length: count }, () => upTo(random, 10)).join('');
const padded = (value: number, length = 2) => String(value).padStart(length, '0');

const regions = ['110105', '330102', '440301', '510104', '650102', '310115', '422801', '152224'];

/** @param from first year */
function birthday(random: Random, from: number, to: number): string {
	const year = from + upTo(random, to - from + 1);
	return `${year}${padded(1 + upTo(random, 12))}${padded(1 + upTo(random, 28))}`;
}

export function id18(random: Random): string {
	const begun = pick(random, regions) + birthday(random, 1930, 2020) + digits(random, 3);
	const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
	const sum = weights.reduce((total, weight, at) => total + weight * Number(begun[at]), 0);
	return begun + '10X98765432'.charAt(sum % 11);
}

export const id15 = (random: Random) =>
	pick(random, regions) + birthday(random, 1930, 1985).slice(2) + padded(1 + upTo(random, 999), 3);

export const mobile = (random: Random) => `1${3 + upTo(random, 7)}${digits(random, 9)}`;

/** With the check digit of Luhn. */
function checked(begun: string): string {
	const sum = [...begun]
		.reverse()
		.map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1))
		.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
	return begun + String((10 - (sum % 10)) % 10);
}

/** Prefixes of savings cards of 19 digits and of credit cards of 16. */
export const card = (random: Random) =>
	random() < 0.5
		? checked(pick(random, ['622202', '621700', '622848', '622700']) + digits(random, 12))
		: checked(pick(random, ['622230', '625955', '628288']) + digits(random, 9));

const cut = (number: string, ...at: number[]) =>
	[0, ...at].map((from, place) => number.slice(from, at[place] ?? number.length));
const each = (number: string, by: string) => [...number].join(by);
const wide = (number: string) =>
	number.replace(/[\dX]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const middle = (number: string) => Math.floor(number.length / 2);
/** The usual pieces of a number of this length. */
const pieces = (number: string) =>
	({
		11: cut(number, 3, 7),
		15: cut(number, 6, 12),
		16: cut(number, 4, 8, 12),
		18: cut(number, 6, 14),
		19: cut(number, 4, 8, 12, 16),
	})[number.length] ?? [number];

/** Twenty-two ways to write a number. */
export const spellings: readonly [name: string, write: (number: string) => string][] = [
	['plain', (number) => number],
	['spaced', (number) => pieces(number).join(' ')],
	['with hyphens', (number) => pieces(number).join('-')],
	['with dots', (number) => pieces(number).join('.')],
	['with middle dots', (number) => pieces(number).join('·')],
	['with long dashes', (number) => pieces(number).join(' — ')],
	['with commas', (number) => pieces(number).join('，')],
	['with enumeration commas', (number) => pieces(number).join('、')],
	['with slashes', (number) => pieces(number).join(' / ')],
	['with underscores', (number) => pieces(number).join('_')],
	['full-width', wide],
	['full-width, spaced', (number) => pieces(wide(number)).join('\u3000')],
	['digit by digit', (number) => each(number, ' ')],
	['digit by digit with hyphens', (number) => each(number, '-')],
	['with zero-width spaces', (number) => each(number, '\u200B')],
	['with soft hyphens', (number) => cut(number, 5).join('\u00AD')],
	['with no-break spaces', (number) => pieces(number).join('\u00A0')],
	['with tabs', (number) => pieces(number).join('\t')],
	['over a line break', (number) => pieces(number).join('\n')],
	['cut by bold', (number) => cut(number, 3, middle(number)).join('**')],
	['cut by escapes', (number) => pieces(number).join('\\-')],
	[
		'in mathematical digits',
		(number) => number.replace(/\d/g, (d) => String.fromCodePoint(0x1d7ce + Number(d))),
	],
];

export const kinds = { id: id18, 'old id': id15, 'bank-card': card, mobile } as const;
