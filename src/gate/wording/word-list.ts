/** The words of a list in a text: each character looked at once, however long the list is. */

export interface ListedWord {
	word: string;
	/** Longer words in which it stands rightly: `关健` in `相关健康`. */
	except?: readonly string[] | undefined;
}

/** Words that begin with the same two characters, longest first. */
type Beginning<W> = { length: number; words: Map<string, W> }[];

export interface WordList<W> {
	/** 1 for the first two characters of a word, by `pairOf`: one look tells, at nearly every place, that none begins. */
	pairs: Uint8Array;
	/** 1 for words of one character, by UTF-16 code; absent where there are none. */
	singles?: Uint8Array;
	/** By the first two characters, or the only one. */
	beginnings: ReadonlyMap<string, Beginning<W>>;
}

/** Fits into what a processor keeps near; of a hundred pairs one or two seem to be another. */
export const everyPair = 0x4_0000;
export const pairOf = (one: number, two: number) => (Math.imul(one, 131) ^ two) & (everyPair - 1);

function put<W extends ListedWord>(beginning: Beginning<W>, one: W): Beginning<W> {
	const { length } = one.word;
	const alike = beginning.find((group) => group.length === length);
	if (alike) alike.words.set(one.word, one);
	else beginning.push({ length, words: new Map([[one.word, one]]) });
	return beginning;
}

export function wordList<W extends ListedWord>(words: readonly W[]): WordList<W> {
	const pairs = new Uint8Array(everyPair);
	const singles = new Uint8Array(0x1_0000);
	const beginnings = new Map<string, Beginning<W>>();
	for (const one of words) {
		const start = one.word.slice(0, 2);
		if (start.length > 1) pairs[pairOf(start.charCodeAt(0), start.charCodeAt(1))] = 1;
		else singles[start.charCodeAt(0)] = 1;
		beginnings.set(start, put(beginnings.get(start) ?? [], one));
	}
	for (const beginning of beginnings.values()) beginning.sort((a, b) => b.length - a.length);
	return { pairs, beginnings, ...(singles.includes(1) ? { singles } : {}) };
}

function isExcepted(text: string, at: number, { word, except = [] }: ListedWord): boolean {
	return except.some((phrase) => {
		const before = phrase.indexOf(word);
		return before >= 0 && text.startsWith(phrase, at - before);
	});
}

function wordAt<W extends ListedWord>(text: string, at: number, list: WordList<W>): W | undefined {
	for (const start of [text.slice(at, at + 2), text.charAt(at)])
		for (const { length, words } of list.beginnings.get(start) ?? []) {
			const found = words.get(text.slice(at, at + length));
			if (found && !isExcepted(text, at, found)) return found;
		}
	return undefined;
}

/** The first place from one on where a word may begin; the text's length where none may. */
function mayBegin(
	text: string,
	from: number,
	{ pairs, singles }: Pick<WordList<unknown>, 'pairs' | 'singles'>,
): number {
	const last = text.length - 1;
	let code = text.charCodeAt(from);
	// Nothing is read beyond the end: that alone takes as long as all the rest.
	for (let at = from; at < last; at += 1) {
		const next = text.charCodeAt(at + 1);
		if (pairs[pairOf(code, next)] === 1 || singles?.[code] === 1) return at;
		code = next;
	}
	return from <= last && singles?.[code] === 1 ? last : text.length;
}

/** With their UTF-16 offsets; where one stands in another, the longer. */
export function* wordsIn<W extends ListedWord>(
	text: string,
	list: WordList<W>,
): Generator<{ at: number; found: W }> {
	let at = mayBegin(text, 0, list);
	while (at < text.length) {
		const found = wordAt(text, at, list);
		if (found) yield { at, found };
		at = mayBegin(text, at + (found?.word.length ?? 1), list);
	}
}
