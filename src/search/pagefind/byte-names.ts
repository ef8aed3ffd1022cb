/** Names of files that browsers keep for a year: made from the bytes they name, so that one name never has two contents. */
import { createHash } from 'node:crypto';

/** Small letters only, for disks on which a and A are one name; five bits a letter. */
const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** So many letters name a content beyond doubt. */
const whole = 20;

/** @example byteName(bytes, 7) // 'k3vq2ma': 35 bits; it stands in the list of files once a page, so it is short */
export function byteName(bytes: Uint8Array, length = whole): string {
	const digest = createHash('sha256').update(bytes).digest();
	return [...digest.subarray(0, length)].map((byte) => letters[byte % 32]).join('');
}

/** Shortens whole names, and less what would share its short name with another. */
export function shortNames(length: number): (name: string) => string {
	const taken = new Map<string, string>();
	return (name) => {
		for (let size = length; ; size += 1) {
			const short = name.slice(0, size);
			const owner = taken.get(short) ?? name;
			if (owner !== name) continue;
			taken.set(short, name);
			return short;
		}
	};
}
