/** Where a text holds characters of a set: by a table, since a class of three thousand is slow in an expression. */

/** What is known of each UTF-16 code unit; 0 of most. */
export type Marks = Uint8Array;

export function marksOf(
	sets: readonly (readonly [characters: Iterable<string>, mark: number])[],
): Marks {
	const marks = new Uint8Array(0x1_0000);
	for (const [characters, mark] of sets)
		for (const one of characters) marks[one.charCodeAt(0)] = (marks[one.charCodeAt(0)] ?? 0) | mark;
	return marks;
}

/** UTF-16 offsets. */
export function placesOf(text: string, marks: Marks): number[] {
	const places: number[] = [];
	for (let at = 0; at < text.length; at += 1) if (marks[text.charCodeAt(at)] !== 0) places.push(at);
	return places;
}

/** Made when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}
