/** The words of a list in a text: each character looked at once, however long the list is. */

export interface ListedWord {
	word: string;
	/** Longer words in which it stands rightly: `关健` in `相关健康`. */
	except?: readonly string[] | undefined;
}

/** Words that begin with the same two characters, longest first. */
type Beginning<W> = { length: number; words: Map<string, W> }[];

export interface WordList<W> {
	/** 1 for what stands first, and second, in some word; by UTF-16 code. */
	first: Uint8Array;
	second: Uint8Array;
	/** By the first two characters, or the only one. */
	beginnings: ReadonlyMap<string, Beginning<W>>;
	hasSingle: boolean;
}

const everyCode = 0x1_0000;

function put<W extends ListedWord>(beginning: Beginning<W>, one: W): Beginning<W> {
	const { length } = one.word;
	const alike = beginning.find((group) => group.length === length);
	if (alike) alike.words.set(one.word, one);
	else beginning.push({ length, words: new Map([[one.word, one]]) });
	return beginning;
}

export function wordList<W extends ListedWord>(words: readonly W[]): WordList<W> {
	const [first, second] = [new Uint8Array(everyCode), new Uint8Array(everyCode)];
	const beginnings = new Map<string, Beginning<W>>();
	for (const one of words) {
		const start = one.word.slice(0, 2);
		first[start.charCodeAt(0)] = 1;
		if (start.length > 1) second[start.charCodeAt(1)] = 1;
		beginnings.set(start, put(beginnings.get(start) ?? [], one));
	}
	for (const beginning of beginnings.values()) beginning.sort((a, b) => b.length - a.length);
	return { first, second, beginnings, hasSingle: words.some(({ word }) => word.length === 1) };
}

function isExcepted(text: string, at: number, { word, except = [] }: ListedWord): boolean {
	return except.some((phrase) => {
		const before = phrase.indexOf(word);
		return before >= 0 && text.startsWith(phrase, at - before);
	});
}

function wordAt<W extends ListedWord>(text: string, at: number, list: WordList<W>): W | undefined {
	const { beginnings, second, hasSingle } = list;
	const longer =
		second[text.charCodeAt(at + 1)] === 1 ? beginnings.get(text.slice(at, at + 2)) : [];
	const single = hasSingle ? beginnings.get(text.charAt(at)) : [];
	for (const { length, words } of [...(longer ?? []), ...(single ?? [])]) {
		const found = words.get(text.slice(at, at + length));
		if (found && !isExcepted(text, at, found)) return found;
	}
	return undefined;
}

/** With their UTF-16 offsets; where one stands in another, the longer. */
export function* wordsIn<W extends ListedWord>(
	text: string,
	list: WordList<W>,
): Generator<{ at: number; found: W }> {
	for (let at = 0; at < text.length; at += 1) {
		if (list.first[text.charCodeAt(at)] !== 1) continue;
		const found = wordAt(text, at, list);
		if (!found) continue;
		yield { at, found };
		at += found.word.length - 1;
	}
}
