/** Whether Latin letters are how Chinese characters are said: syllables, with a tone on one of them at least, as a mark or a number. */

/** Also written in place of a and g where the font is a schoolbook's. */
const schoolbook: Record<string, string> = { ɑ: 'a', ɡ: 'g', '’': "'" };
const marks = /[\u0300\u0301\u0304\u030C]/g;
/** Tones as numbers; a vowel alone (a1) or capitals (B12) are the name of something. */
const numbered = /^(?:[bpmfdtnlgkhjqxrzcsyw][a-zü]{1,5}[1-4][' ]?)+$/;
const syllables =
	/^(?:(?![bpfw]e(?![in]))(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|uang|ueng|[aeiou]ng|iao|uai|i?an|u?an|[aeiuü]n|er|ai|ei|ui|ao|ou|iu|ia|ie|ua|uo|üe|ue|[aeiouü])[' ]?){1,8}$/;

/** @example isPinyin('chuàng') and isPinyin('chuang4') // true; isPinyin('café'), isPinyin('app') // false */
export function isPinyin(text: string): boolean {
	const plain = text.replace(/[ɑɡ’]/g, (sign) => schoolbook[sign] ?? sign).trim();
	if (numbered.test(plain)) return syllables.test(plain.replace(/[1-4]/g, ''));
	// ü keeps its dots, tones lose their marks.
	const bare = plain
		.toLowerCase()
		.normalize('NFD')
		.replace(/u\u0308/g, 'ü');
	const unmarked = bare.replace(marks, '');
	return unmarked !== bare && syllables.test(unmarked);
}
