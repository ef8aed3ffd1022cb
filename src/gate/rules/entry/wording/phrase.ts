/** Fixed wordings that are nearly right, and slips that only what stands beside them tells. */
import { matchesIn } from '../../../text/matches.ts';
import { inPassages, isOthersText, whereAny } from '../../../wording/in-passages.ts';
import { anyPhrase, phrases, signsOfPhrases } from '../../../wording/phrases.ts';
import type { EntryRule } from '../rule.ts';

/** A title is as it is: 《关于建国以来党的若干历史问题的决议》; and 李建国 is a name. */
const isItsOwn = (text: string, at: number, written: string) =>
	/《[^《》]*$/.test(text.slice(Math.max(0, at - 40), at)) ||
	(written.startsWith('建国') &&
		/[\p{Script=Han}]$/u.test(text.slice(0, at)) &&
		!/(?:庆祝|迎接|纪念|自|在|从|的|是|值|逢|时|为|于)$/.test(text.slice(0, at)));

export const phrase: EntryRule = {
	id: 'wording/phrase',
	level: 'warning',
	title: '固定说法像是写错了',
	why: '“四个自信”用“坚定”、“两个维护”用“做到”，这些搭配是定的；同音字连着前后的词才看得出错。',
	...inPassages(
		({ text }, of) =>
			isOthersText(of) || !anyPhrase.test(text)
				? []
				: phrases.flatMap(({ wrong, right }) =>
						matchesIn(text, wrong)
							.filter(({ index, 0: written }) => !isItsOwn(text, index, written))
							.map(({ index: at, 0: written }) => ({
								at,
								message: `“${written}”请核对，建议：${right(written)}`,
							})),
					),
		whereAny(signsOfPhrases),
	),
};
