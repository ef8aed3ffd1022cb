/** Names of honours that are fixed: the “四个100”, the five kinds of 道德模范. */
import { inPassages, type PassageHit } from '../../../wording/in-passages.ts';
import type { EntryRule } from '../rule.ts';
import { matchesIn } from '../../../text/matches.ts';

/** An award of the community's own may have any name: these are asked about where the national ones are meant. */
const ofVolunteers =
	/四个\s?100|4个\s?100|四个一百|全国学雷锋|先进典型|中央宣传部|中央社会工作部|全国/;
const volunteers: readonly (readonly [RegExp, string])[] = [
	[/最佳志愿者|最美志愿人员|最优志愿者|十佳志愿者/g, '最美志愿者'],
	[
		/最[美优]志愿(?:服务)?(?:组织|团队|队伍)|最佳志愿(?:组织|者组织)|最佳志愿服务(?:团队|队伍)/g,
		'最佳志愿服务组织',
	],
	[/最[美优]志愿(?:服务)?项目|最佳志愿(?:者)?项目/g, '最佳志愿服务项目'],
	[
		/最[佳优]志愿(?:服务)?(?:村[（(]社区[）)]|社区)|最美志愿(?:者)?(?:村[（(]社区[）)]|社区)/g,
		'最美志愿服务村（社区）',
	],
];
const hundred: readonly (readonly [RegExp, string])[] = [
	[/4个\s?100|四个一百|4个一百|“四个”100/g, '“四个100”'],
];

const ofModels = /道德模范|中国好人|身边好人|好人榜/;
const models: readonly (readonly [RegExp, string])[] = [
	[
		/孝[老亲](?:敬亲|爱幼|爱老|敬老|亲爱)|孝亲(?:敬老|爱老)|[尊敬爱]老爱亲|孝老受亲|孝敬老人模范/g,
		'孝老爱亲',
	],
	[/爱岗敬业|敬业爱岗|敬业奉公|敬业奉现|敬业贡献/g, '敬业奉献'],
	[/诚实守诺|诚信守实|守信诚实|诚信友善模范|诚实可信|诚信守信|诚实信用/g, '诚实守信'],
	[/见义智为|见义勇敢|见义勇气|见义永为|见义勇伟/g, '见义勇为'],
	[/乐于助人|助人快乐|助人为本|助人为善|热心助人/g, '助人为乐'],
];
/** A kind stands beside the honour or among the others; elsewhere people are simply helpful. */
const kind = (word: string) =>
	new RegExp(
		String.raw`${word}(?:”|类|型)?(?:道德)?(?:模范|好人|奖)|(?:[、（(“：]|(?:模范|好人)[（(“—·]{0,3})${word}(?=[、）)”类]|和|模范|$)`,
	);

function wrongIn(
	text: string,
	names: readonly (readonly [RegExp, string])[],
	accepts: (written: string) => boolean = () => true,
): PassageHit[] {
	return names.flatMap(([wrong, right]) =>
		matchesIn(text, wrong)
			.filter(({ 0: written }) => accepts(written))
			.map(({ index: at, 0: written }) => ({
				at,
				message: `“${written}”请核对，规定的名称是“${right.replaceAll(/[“”]/g, '')}”`,
			})),
	);
}

function find(text: string): PassageHit[] {
	return [
		...(/四个|4个/.test(text) ? wrongIn(text, hundred) : []),
		...(text.includes('志愿') && ofVolunteers.test(text) ? wrongIn(text, volunteers) : []),
		...(/模范|好人/.test(text) && ofModels.test(text)
			? wrongIn(text, models, (written) => kind(written).test(text))
			: []),
	];
}

export const honours: EntryRule = {
	id: 'wording/honours',
	level: 'warning',
	title: '荣誉名称写得不对',
	why: '“四个100”和道德模范的类别名称是定的，写错了等于登了一个没有的荣誉。',
	...inPassages(({ text }) => find(text)),
};
