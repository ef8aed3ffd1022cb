/** Names of uploaded files: readable, Chinese kept, one for each file. */

/** `照片 一(1).JPG` → `照片-一-1.jpg`; nothing readable → `图片.jpg`. */
export function readableName(name: string): string {
	const dot = name.lastIndexOf('.');
	const base = name
		.slice(0, dot)
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	// A name on disk has 255 bytes at most, a Han character three of them.
	return `${[...base].slice(0, 60).join('') || '图片'}${name.slice(dot).toLowerCase()}`;
}

/** `照片.jpg`, taken → `照片-2.jpg`. */
export function freeName(name: string, taken: readonly string[]): string {
	const used = new Set(taken.map((other) => other.toLowerCase()));
	const dot = name.lastIndexOf('.');
	for (let number = 1; ; number += 1) {
		const candidate = number === 1 ? name : `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
		if (!used.has(candidate.toLowerCase())) return candidate;
	}
}
