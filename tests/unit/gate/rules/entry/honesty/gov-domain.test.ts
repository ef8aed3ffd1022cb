import { expect, test } from 'vitest';
import { govDomain } from '../../../../../../src/gate/rules/entry/honesty/gov-domain.ts';
import { said } from '../../said.ts';

const site = (operator: string, domain: string) => ({
	'settings/site.yml': `name: 测试社区\norganisation: 测试单位\n${operator}${domain}`,
});

test.each([
	['', 'domain: qinghe.gov.cn\n'],
	['operator: committee\n', 'domain: qinghe.gov.cn\n'],
	['operator: institution\n', 'domain: www.qinghe.gov.cn\n'],
])('%j%j is refused, with what to do', (operator, domain) => {
	expect(said(govDomain, site(operator, domain))).toEqual([
		expect.stringMatching(
			/^error settings\/site\.yml 第 \d 行：“域名”是 \.gov\.cn 的，只有党政机关能用/,
		),
	]);
});

test.each([
	['operator: street\n', 'domain: qinghe.gov.cn\n'],
	['', 'domain: qinghe.cn\n'],
	['', 'domain: gov.cn.example\n'],
	['', ''],
])('%j%j may stand', (operator, domain) => {
	expect(said(govDomain, site(operator, domain))).toEqual([]);
});
