/** Lists in a 公示 of who is helped: names are shown covered. */
import type { Find, TextHit } from '../../../text/find.ts';
import { wholeNamesIn } from '../../../persons/publicity.ts';
import { publicityMessage } from '../../../persons/say.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

/** What a 公示 tells of those on its list that they need not have known. */
const delicate =
	/低保|最低生活|特困|救助|困难|补助|补贴|救济|保障|公租房|廉租|残疾|资助|助学|优抚|抚恤|孤儿|失独|计划生育|特殊家庭|高龄|临时价格|危房|扶贫|脱贫|帮扶|慰问|医疗|重病|大病|失业|欠费/;

const find: Find = (reading, { value }) => {
	if (value['kind'] !== 'public-notice') return [];
	if (!delicate.test(`${String(value['title'])}${String(value['summary'])}`)) return [];
	return wholeNamesIn(reading).map(({ passage, names }): TextHit => ({
		passage,
		at: 0,
		message: publicityMessage(names),
		person: names,
	}));
};

export const publicity: EntryRule = {
	id: 'privacy/publicity',
	level: 'warning',
	title: '公示名单没有遮住姓名',
	why: '国务院办公厅《2018年政务公开工作要点》：除惩戒公示和依法必须公开的以外，公示里的个人信息要去标识化。',
	...inTexts(find),
};
