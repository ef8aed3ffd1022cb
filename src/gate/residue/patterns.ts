/** Leftovers that a pattern tells, and what stands around them that makes them innocent. */
import type { Find, Of, TextHit } from '../text/find.ts';
import type { Passage } from '../text/reading.ts';

/** The text on both sides of a sign, a sentence long at most. */
export interface Around {
	before: string;
	/** The sign itself. */
	sign: string;
	after: string;
}

export interface Pattern {
	/** Rare characters; what it finds holds at least one of them. Most passages hold none of any pattern. */
	needs: string;
	/** Global, and of bounded length. Full-width letters and signs are folded before: `ＸＸ` is `XX`. */
	sign: RegExp;
	/** What to do: `请填上真实的年份`. */
	remedy: string;
	/** Where it may stand. */
	unless?: (around: Around, passage: Passage) => boolean;
	/** Where it may be meant so, and a person must look. */
	doubtful?: true | ((around: Around, passage: Passage, of: Of) => boolean);
}

const reach = 60;
const shown = 24;

const wide = /[０-９Ａ-Ｚａ-ｚ＊＃＿＆；＜＞％＝＂｛｝［］]/g;

/** `２０ＸＸ` → `20XX`: each character becomes one, so places stay what they were. */
export const folded = (text: string) =>
	text.replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** A run is told by its beginning: `写着“____”`. */
function quoted(sign: string): string {
	const one = sign.trim();
	return one.length > shown ? `${one.slice(0, shown)}…` : one;
}

export const around = (text: string, at: number, sign: string): Around => ({
	before: text.slice(Math.max(0, at - reach), at),
	sign,
	after: text.slice(at + sign.length, at + sign.length + reach),
});

function hit(passage: Passage, at: number, sign: string, { remedy }: Pattern): TextHit {
	return { passage, at, message: `写着“${quoted(sign)}”，${remedy}` };
}

function hitsOf(pattern: Pattern, text: string, passage: Passage, of: Of): TextHit[] {
	return [...text.matchAll(pattern.sign)].flatMap(({ 0: sign, index }) => {
		const beside = around(text, index, sign);
		if (pattern.unless?.(beside, passage)) return [];
		const one = hit(passage, index, sign, pattern);
		const { doubtful } = pattern;
		const isDoubtful = typeof doubtful === 'function' ? doubtful(beside, passage, of) : doubtful;
		return [isDoubtful ? { ...one, level: 'warning' } : one];
	});
}

/** What the first of a few patterns says of a place is not said again by the others. */
function eachPlaceOnce(hits: readonly TextHit[]): TextHit[] {
	return [...new Map([...hits].reverse().map((one) => [one.at, one] as const)).values()].reverse();
}

/** By code unit: the number of the text it was last seen in. */
const seen = new Uint32Array(0x1_0000);
let texts = 0;

/** What one may then ask of: does the text hold one of these? In one walk, for any number of questions. */
function holding(text: string): (codes: readonly number[]) => boolean {
	texts += 1;
	const own = texts;
	for (let at = 0; at < text.length; at += 1) seen[text.charCodeAt(at)] = own;
	return (codes) => codes.some((code) => seen[code] === own);
}

const codesOf = ({ needs }: Pattern) => [...needs].map((sign) => sign.charCodeAt(0));

export function findPatterns(patterns: readonly Pattern[]): Find {
	const asked = patterns.map((pattern) => ({ pattern, codes: codesOf(pattern) }));
	return ({ passages }, of) =>
		passages.flatMap((passage) => {
			const text = folded(passage.text);
			const holds = holding(text);
			const possible = asked.filter(({ codes }) => holds(codes));
			return eachPlaceOnce(possible.flatMap(({ pattern }) => hitsOf(pattern, text, passage, of)));
		});
}
