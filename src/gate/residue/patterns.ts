/** Leftovers that a pattern tells, and what stands around them that makes them innocent. */
import type { Find, Of, TextHit } from '../text/find.ts';
import type { Passage } from '../text/reading.ts';
import { passagesWith, signsOf } from '../text/signs.ts';
import { matchesIn } from '../text/matches.ts';

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

/** From a sign to its full-width form. */
const wider = 0xfee0;
const wide = /[０-９Ａ-Ｚａ-ｚ＊＃＿＆；＜＞％＝＂｛｝［］]/g;

/** `２０ＸＸ` → `20XX`: each character becomes one, so places stay what they were. */
export const folded = (text: string) =>
	text.replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - wider));

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
	return matchesIn(text, pattern.sign).flatMap(({ 0: sign, index }) => {
		const beside = around(text, index, sign);
		if (pattern.unless?.(beside, passage)) return [];
		const one = hit(passage, index, sign, pattern);
		const { doubtful } = pattern;
		const isDoubtful = typeof doubtful === 'function' ? doubtful(beside, passage, of) : doubtful;
		return [isDoubtful ? { ...one, level: 'warning' } : one];
	});
}

/** What the first of a few patterns says of a place is not said again by the others. */
function eachPlaceOnce(hits: TextHit[]): TextHit[] {
	if (hits.length < 2) return hits;
	return [...new Map([...hits].reverse().map((one) => [one.at, one] as const)).values()].reverse();
}

/** `X` → `XＸ`: as it may stand before it is folded. */
const unfolded = (needs: string) =>
	[...needs].flatMap((sign) => {
		const full = String.fromCharCode(sign.charCodeAt(0) + wider);
		return folded(full) === sign ? [sign, full] : [sign];
	});

export function findPatterns(patterns: readonly Pattern[]): Find {
	const asked = patterns.map((pattern) => ({ pattern, signs: signsOf(unfolded(pattern.needs)) }));
	return (reading, of) => {
		const possible = new Map<Passage, Pattern[]>();
		for (const { pattern, signs } of asked)
			for (const passage of passagesWith(reading, signs))
				possible.set(passage, [...(possible.get(passage) ?? []), pattern]);
		const inPassage = (passage: Passage) => {
			const those = possible.get(passage);
			if (!those) return [];
			const text = folded(passage.text);
			return eachPlaceOnce(those.flatMap((pattern) => hitsOf(pattern, text, passage, of)));
		};
		return reading.passages.flatMap(inPassage);
	};
}
