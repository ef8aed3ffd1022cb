/** Markdown whose marks are taken out without moving anything: a number cut by them is whole again. */

/** Takes no room when digits are read (`digits.ts`). */
const nothing = '\u200B';

const marks =
	/(?<![*_~`\\])[*_~`]{1,3}(?![*_~`])|\]\([^()\s]{0,500}(?:\s"[^"\n]{0,200}")?\)|\[|<\/?[a-zA-Z][^<>\n]{0,200}>|(?<=\n)[ \t]{0,8}>[ \t>]{0,8}/g;

/** `138**0013**8000` → `138␣␣0013␣␣8000`, the blanks of no width: each sign stands where it stood. */
export function withoutMarks(markdown: string): string {
	return markdown.replace(marks, (mark) => nothing.repeat(mark.length));
}
