/** Names of files that browsers keep for a year: made from the bytes they name, so that one name never has two contents. */
import { createHash } from 'node:crypto';

/** Small letters only, for disks on which a and A are one name; five bits a letter. */
const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** @example byteName(bytes, 7) // 'k3vq2ma': 35 bits; it stands in the list of files once a page, so it is short */
export function byteName(bytes: Uint8Array, length: number): string {
	const digest = createHash('sha256').update(bytes).digest();
	return [...digest.subarray(0, length)].map((byte) => letters[byte % 32]).join('');
}

/** Gives each content its name, a longer one to what would share another's. */
export function byteNames(length: number): (bytes: Uint8Array) => string {
	const taken = new Map<string, string>();
	return (bytes) => {
		const whole = createHash('sha256').update(bytes).digest('hex');
		for (let size = length; ; size += 1) {
			const name = byteName(bytes, size);
			const owner = taken.get(name);
			if (owner !== undefined && owner !== whole) continue;
			taken.set(name, whole);
			return name;
		}
	};
}
