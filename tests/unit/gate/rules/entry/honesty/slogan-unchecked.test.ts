/** Slogans that hang are gone and looked at twice a year. */
import { expect, test } from 'vitest';
import { sloganUnchecked } from '../../../../../../src/gate/rules/entry/honesty/slogan-unchecked.ts';
import { said } from '../../said.ts';

const slogan = (more: string, publishedAt = '2026-03-12 09:00') => ({
	'settings/topics.yml': '- { key: water, label: 节水 }\n',
	'slogans/20260312-0900.md': `---\ntitle: 听见滴水声，就来报一声\npublishedAt: ${publishedAt}\ntheme: water\n${more}---\n`,
});
const hangs = 'placeOfUse: 清和苑南门\n';

test.each([
	['nobody has been there since it was hung up', hangs, 255],
	['it was hung up later than it was published', `${hangs}startsOn: 2026-05-25\n`, 181],
	['somebody was there long ago', `${hangs}checkedOn: 2026-05-01\n`, 205],
	['its last day is today', `${hangs}endsOn: 2026-11-22\n`, 255],
])('it is asked about where %s', (_, more, days) => {
	expect(said(sloganUnchecked, slogan(more))).toEqual([
		expect.stringMatching(new RegExp(`^warning .*挂在“清和苑南门”的标语 ${days} 天没有去看过`)),
	]);
});

test.each([
	['somebody was there half a year ago', `${hangs}checkedOn: 2026-05-26\n`],
	['it hangs nowhere', ''],
	['it has been taken down', `${hangs}endsOn: 2026-11-21\n`],
	['it is not up yet', `${hangs}startsOn: 2026-11-23\n`],
	['it was hung up lately', `${hangs}startsOn: 2026-05-26\n`],
	['it is a draft', `${hangs}stage: draft\n`],
	['it was withdrawn', `${hangs}withdrawn: { at: 2026-04-01 09:00, reason: 有错字 }\n`],
])('it is not where %s', (_, more) => {
	expect(said(sloganUnchecked, slogan(more))).toEqual([]);
});
