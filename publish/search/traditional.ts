/** Traditional characters and their Simplified ones, for questions that find nothing and for pages written in them (library: opencc-js). */
import pairs from 'opencc-js/dict/TSCharacters';

/** Han characters in everyday use; rarer ones are not typed. */
const everyday = /^[\u4e00-\u9fff]$/;

/**
 * Two strings of equal length: characters, and what stands for each.
 * @example traditionalTable() // ['…養…', '…养…']
 */
export function traditionalTable(): [string, string] {
	const all = pairs
		.split('|')
		.map((pair) => pair.split(' '))
		.filter(([from = '', to = '']) => from !== to && everyday.test(from) && everyday.test(to));
	return [all.map(([from]) => from).join(''), all.map(([, to]) => to).join('')];
}

/** Characters of GB 2312, the standard of Simplified text: 乾 and 夥 are among them, and mean what they say. */
function simplifiedCharacters(): Set<string> {
	const decoder = new TextDecoder('gb2312');
	const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => row + 0xb0);
	const bytes = rows.flatMap((row) =>
		Array.from({ length: 94 }, (_, cell) => [row, cell + 0xa1]).flat(),
	);
	return new Set(decoder.decode(Uint8Array.from(bytes)));
}

const own = simplifiedCharacters();
const [from, to] = traditionalTable();
const simplified = new Map(
	[...from].map((character, place) => [character, to[place] ?? character] as const),
);
for (const character of own) simplified.delete(character);
const anyTraditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu');

/**
 * The Traditional characters of a text and for each the Simplified one; undefined where it has none.
 * @example traditionalIn('創建') // ['創', '创']
 */
export function traditionalIn(text: string): [string, string] | undefined {
	const found = [...new Set(text.match(anyTraditional) ?? [])];
	if (found.length === 0) return undefined;
	return [found.join(''), found.map((character) => simplified.get(character)).join('')];
}
