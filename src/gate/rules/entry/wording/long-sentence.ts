/** A sentence that nobody can read in one breath. */
import { inPassages, isOthersText, type PassageHit } from '../../../wording/in-passages.ts';
import type { EntryRule } from '../rule.ts';

const longest = 120;

/** The first one of a passage: who mends it sees the others. */
function find(text: string): PassageHit[] {
	if (text.length <= longest) return [];
	let at = 0;
	for (const sentence of text.split(/(?<=[。！？；\n])/)) {
		const length = sentence.length > longest ? [...sentence.trim()].length : 0;
		if (length > longest && /\p{Script=Han}/u.test(sentence))
			return [
				{
					at,
					message: `有一句话 ${length} 个字，读起来吃力，请断成几句，每句不超过 ${longest} 个字`,
				},
			];
		at += sentence.length;
	}
	return [];
}

export const longSentence: EntryRule = {
	id: 'wording/long-sentence',
	level: 'advice',
	title: '句子太长',
	why: '一句话超过 120 个字，老人和用朗读的人听到后面忘了前面。',
	...inPassages(({ text, kind }, of) =>
		kind === 'paragraph' || kind === 'field' ? (isOthersText(of) ? [] : find(text)) : [],
	),
};
