/** 《就业促进法》 and 《人力资源市场暂行条例》: who offers work may not turn people away by what they are. Age is not among it. */
import { inTexts } from '../../../text/rule.ts';
import type { Find } from '../../../text/find.ts';
import type { EntryRule } from '../rule.ts';

const whom =
	'(?:男|女|已婚|未婚|已育|未育|本地|本市|外地|城镇)(?:已育|未育|性|士|工|生|者|户口|户籍|人){0,2}';
const limits = new RegExp(
	`(?:仅限|只限|限|只招|只要|不招|不要)${whom}|${whom}优先|(?:无|没有|非)乙肝|乙肝(?:两对半|五项|表面抗原)`,
	'u',
);

const isOffer = (kind: unknown) => kind === 'jobs' || kind === 'recruit';

const find: Find = ({ passages }, { value }) =>
	(isOffer(value['kind']) ? passages : []).flatMap((passage) => {
		const found = limits.exec(passage.text);
		if (!found) return [];
		const message = `写着“${found[0]}”，招人不能按性别、婚育、户籍、乙肝挑选，请删去，改写做这份工要会什么`;
		return [{ passage, at: found.index, message }];
	});

export const hiringLimits: EntryRule = {
	id: 'wording/hiring-limits',
	level: 'warning',
	title: '招人写了不该写的条件',
	why: '《就业促进法》规定不得按性别、户籍等歧视求职的人，社区替单位发，也要担责任。',
	...inTexts(find),
};
