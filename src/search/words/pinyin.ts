/** Whether Latin letters are how Chinese characters are said: syllables, with a mark of tone on one of them at least. */

/** Also written in place of a and g where the font is a schoolbook's. */
const schoolbook: Record<string, string> = { ɑ: 'a', ɡ: 'g', '’': "'" };
const toned = /[\u0300\u0301\u0304\u030C]/;
const syllables =
	/^(?:(?![bpfw]e(?![in]))(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|uang|ueng|[aeiou]ng|iao|uai|i?an|u?an|[aeiuü]n|er|ai|ei|ui|ao|ou|iu|ia|ie|ua|uo|üe|ue|[aeiouü])[' ]?){1,8}$/;

/** @example isPinyin('chuàng') // true; isPinyin('café'), isPinyin('app') // false */
export function isPinyin(text: string): boolean {
	const plain = text.replace(/[ɑɡ’]/g, (sign) => schoolbook[sign] ?? sign).toLowerCase();
	// ü keeps its dots, tones lose their marks.
	const bare = plain.normalize('NFD').replace(/u\u0308/g, 'ü');
	return toned.test(bare) && syllables.test(bare.replace(/[\u0300\u0301\u0304\u030C]/g, '').trim());
}
