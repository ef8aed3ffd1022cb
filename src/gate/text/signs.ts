/**
 * Which passages hold a sign that a rule looks for: each passage is walked once, however many rules ask. Most hold none of
 * what a rule needs, and are no matter of its expressions.
 */
import type { Passage, TextReading } from './reading.ts';

/** What a rule needs one of, by UTF-16 code; a function is asked when it is first wanted. */
type Needed = Iterable<string> | (() => Iterable<string>);

/** Stands for what is needed. */
export type Signs = number;

const asked: Needed[] = [];

/** @param needed single characters; what is looked for holds at least one of them */
export function signsOf(needed: Needed): Signs {
	table = undefined;
	return asked.push(needed) - 1;
}

/** Who asks for a code. */
let table: (Signs[] | undefined)[] | undefined;

function tableOf(): (Signs[] | undefined)[] {
	const made = Array.from<Signs[] | undefined>({ length: 0x1_0000 });
	for (const [signs, needed] of asked.entries())
		for (const sign of new Set(typeof needed === 'function' ? needed() : needed))
			(made[sign.charCodeAt(0)] ??= []).push(signs);
	return made;
}

type Found = (Passage[] | undefined)[];

function find({ passages }: TextReading): Found {
	const who = (table ??= tableOf());
	const found: Found = [];
	/** By who asks: the number of the last passage that was found for them. */
	const last = new Int32Array(asked.length).fill(-1);
	for (const [place, passage] of passages.entries()) {
		const { text } = passage;
		for (let at = 0; at < text.length; at += 1) {
			const those = who[text.charCodeAt(at)];
			if (those === undefined) continue;
			for (const signs of those) {
				if (last[signs] === place) continue;
				last[signs] = place;
				(found[signs] ??= []).push(passage);
			}
		}
	}
	return found;
}

/** Parts passages; no expression and no word goes over it. */
const parting = '\0';

let joined: { reading: TextReading; text: string } | undefined;

/** All that a reading says: where it holds no word of a list, none of its passages does. */
export function wholeText(reading: TextReading): string {
	if (joined?.reading !== reading)
		joined = { reading, text: reading.passages.map(({ text }) => text).join(parting) };
	return joined.text;
}

let known: { reading: TextReading; found: Found } | undefined;
const none: readonly Passage[] = [];

/** Passages that hold one of these, in their order. Rules ask of one reading after the other: the last is remembered. */
export function passagesWith(reading: TextReading, signs: Signs): readonly Passage[] {
	if (known?.reading !== reading) known = { reading, found: find(reading) };
	return known.found[signs] ?? none;
}
