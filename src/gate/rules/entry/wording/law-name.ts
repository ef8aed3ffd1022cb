/** Titles of laws that are nearly right: 《残疾人保护法》, 《反家暴法》. */
import { matchesIn } from '../../../text/matches.ts';
import { inPassages, whereAny, type PassageHit } from '../../../wording/in-passages.ts';
import { lawsMeant } from '../../../wording/laws.ts';
import type { EntryRule } from '../rule.ts';

const cited = /《(?:中华人民共和国)?(?<title>[\p{Script=Han}]{3,40}法)》/gu;
/** `（以下简称《…》）`, `原《…》` */
const meant = /(?:简称|俗称|也称|称为?|原|旧|修订为|改为|更名为)[“"]?\s?$/;

function find(text: string): PassageHit[] {
	return matchesIn(text, cited).flatMap(({ index: at, groups = {} }) => {
		const { title = '' } = groups;
		const laws = lawsMeant(title);
		if (laws.length === 0 || meant.test(text.slice(Math.max(0, at - 6), at))) return [];
		return [
			{
				at,
				message: `《${title}》请核对，法律的名称是不是${laws.map((law) => `《${law}》`).join('或')}`,
			},
		];
	});
}

export const lawName: EntryRule = {
	id: 'wording/law-name',
	level: 'warning',
	title: '法律名称像是写错了',
	why: '法律的名称差一个字就是另一部法，或者没有这部法；居民照着去查会查不到，检查时按严重表述错误算。',
	...inPassages(({ text }) => find(text), whereAny('《')),
};
