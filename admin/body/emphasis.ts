/**
 * Bold text that ends with a punctuation mark before a Chinese character (`**注意：**请储水`) is no bold to
 * Markdown, which expects a space there: residents would see the asterisks. The mark steps outside.
 */

const marked = /(?<![\\*])(\*{1,3})(?![\s*])([^*\n]+?)(?<![\s\\])\1(?!\*)/g;
const opening = /^[“‘（《「『【〈]+/u;
// No `)` or `]`: they may end a link.
const closing = /(?<!\\)[，。：；！？、”’）》」』】〉…—～:;,.!?%℃]+$/u;
const letter = /[^\s\p{P}\p{S}]/u;

/** `**注意：**请储水` → `**注意**：请储水`; `他说**“停水”**了` → `他说“**停水**”了`. */
export function marksOutside(markdown: string): string {
	return markdown.replace(marked, (whole, stars: string, words: string, place: number) => {
		const before = markdown[place - 1] ?? '';
		const after = markdown[place + whole.length] ?? '';
		const start = opening.exec(words)?.[0] ?? '';
		const end = closing.exec(words)?.[0] ?? '';
		const needed = (end !== '' && letter.test(after)) || (start !== '' && letter.test(before));
		const inner = words.slice(start.length, words.length - end.length);
		return needed && inner.trim() === inner && inner ? start + stars + inner + stars + end : whole;
	});
}
