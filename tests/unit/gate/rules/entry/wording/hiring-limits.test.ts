/** Who offers work asks for what the work asks. */
import { expect, test } from 'vitest';
import { hiringLimits } from '../../../../../../src/gate/rules/entry/wording/hiring-limits.ts';
import { notice, said } from '../../said.ts';

const asked = (requirement: string, kind = 'jobs') =>
	said(hiringLimits, {
		'notices/20261120-0900.md': notice(
			`closesAt: 2026-11-30 17:30\njobs: [{ employer: 食堂, post: 帮厨, number: 2, pay: 每月3800元, requirement: ${requirement} }]`,
		).replace('kind: outage', `kind: ${kind}`),
	});

test.each(['限男性', '女士优先', '只招女工', '已婚已育优先', '本地户口优先', '无乙肝'])(
	'“%s” is asked about',
	(words) => {
		expect(asked(`有健康证；${words}`).join()).toMatch(
			/^warning .*招人不能按性别、婚育、户籍、乙肝挑选/,
		);
	},
);

test.each(['有健康证，早上6点到岗', '做过食堂的优先', '能搬25公斤', '男女不限'])(
	'“%s” is not',
	(words) => {
		expect(asked(words)).toEqual([]);
	},
);

test('other notices may say whom they are for', () => {
	expect(asked('女士优先', 'notice')).toEqual([]);
});
