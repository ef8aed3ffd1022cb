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
	tables = undefined;
	return asked.push(needed) - 1;
}

/** By UTF-16 code, of thirty-two who ask each: a bit for whoever asks for it. */
let tables: Uint32Array[] | undefined;

const each = 32;

function tablesOf(): Uint32Array[] {
	const made = Array.from(
		{ length: Math.ceil(asked.length / each) },
		() => new Uint32Array(0x1_0000),
	);
	for (const [signs, needed] of asked.entries()) {
		const table = made[Math.floor(signs / each)];
		if (!table) continue;
		for (const sign of typeof needed === 'function' ? needed() : needed)
			table[sign.charCodeAt(0)] = (table[sign.charCodeAt(0)] ?? 0) | (1 << (signs % each));
	}
	return made;
}

/** Whoever finds a sign in a text, as bits: without a branch, which would go wrong at every other character. */
function bitsIn(text: string, from: number, end: number, table: Uint32Array): number {
	let bits = 0;
	for (let at = from; at < end; at += 1) bits |= table[text.charCodeAt(at)] ?? 0;
	return bits;
}

type Found = (Passage[] | undefined)[];

function find(reading: TextReading): Found {
	const found: Found = [];
	const whole = wholeText(reading);
	let from = 0;
	for (const passage of reading.passages) {
		const end = from + passage.text.length;
		for (const [part, table] of (tables ??= tablesOf()).entries())
			for (let bits = bitsIn(whole, from, end, table); bits !== 0; bits &= bits - 1) {
				const signs = part * each + 31 - Math.clz32(bits & -bits);
				(found[signs] ??= []).push(passage);
			}
		from = end + parting.length;
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

/** @param places in the whole text, in their order */
export function passagesAt({ passages }: TextReading, places: readonly number[]): Passage[] {
	let [next, end] = [0, -parting.length];
	return passages.filter(({ text }) => {
		const start = end + parting.length;
		end = start + text.length;
		const before = next;
		while ((places[next] ?? Infinity) < end) next += 1;
		return next > before;
	});
}

let known: { reading: TextReading; found: Found } | undefined;
const none: readonly Passage[] = [];

/** Passages that hold one of these, in their order. Rules ask of one reading after the other: the last is remembered. */
export function passagesWith(reading: TextReading, signs: Signs): readonly Passage[] {
	if (known?.reading !== reading) known = { reading, found: find(reading) };
	return known.found[signs] ?? none;
}
