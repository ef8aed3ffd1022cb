/** A text made shorter by sense, for where there is little room: whole sentences, else whole clauses, never half a word. */

const opens = '“‘「『《〈（(【〔';
const closes = '”’」』》〉）)】〕';

export const charactersOf = (text: string) => [...text].length;

/** `甲，乙。丙。` at `。` → `甲，乙。`, `丙。`: nothing within brackets or quotation marks parts, nor a sign between figures. */
function partedAfter(text: string, signs: RegExp): string[] {
	const parts = [''];
	const all = [...text];
	let depth = 0;
	for (const [place, one] of all.entries()) {
		if (opens.includes(one)) depth += 1;
		if (closes.includes(one)) depth = Math.max(0, depth - 1);
		parts.push((parts.pop() ?? '') + one);
		const figures = /\d/.test(all[place - 1] ?? '') && /\d/.test(all[place + 1] ?? '');
		if (depth === 0 && signs.test(one) && !figures) parts.push('');
	}
	return parts.filter((part) => part !== '');
}

/** As many as fit, from the first one on. */
function fitting(parts: readonly string[], most: number): string {
	let taken = '';
	for (const part of parts) {
		if (charactersOf(taken + part) > most) break;
		taken += part;
	}
	return taken;
}

const more = '……';

/**
 * @param most characters
 * @param wordsOf cuts a text into pieces that keep together
 * @example shortened('周四停水。请先储水，早一点更好。', 10) // 周四停水。
 * @example shortened('周四停水，请先储水，早一点更好。', 12) // 周四停水，请先储水……
 */
export function shortened(
	text: string,
	most: number,
	wordsOf: (text: string) => readonly string[] = (whole) => [...whole],
): string {
	if (charactersOf(text) <= most) return text;
	const sentences = fitting(partedAfter(text, /[。！？!?；;]/u), most);
	// A first sentence of three words tells nothing of the rest.
	if (charactersOf(sentences) * 3 >= most) return sentences.replace(/[；;]$/u, '。');
	const room = most - charactersOf(more);
	const clauses = fitting(partedAfter(text, /[。！？!?；;，,、：:]/u), room);
	const kept = charactersOf(clauses) * 3 >= most ? clauses : fitting(wordsOf(text), room);
	return `${kept.replace(/[，,、：:；;。\s]+$/u, '')}${more}`;
}
