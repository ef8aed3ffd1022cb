import { expect, test } from 'vitest';
import { operatorDomain } from '../../../../../../src/gate/rules/entry/honesty/operator-domain.ts';
import { said } from '../../said.ts';

const told = (operator: string, domain: string, organisation = '测试街道办事处') =>
	said(operatorDomain, {
		'settings/site.yml': `name: 测试\norganisation: ${organisation}\noperator: ${operator}\ndomain: ${domain}\n`,
	});

test.each([
	['institution', 'qinghe.com', '测试文化服务中心', '事业单位的网站'],
	['institution', 'qinghe.org', '测试文化服务中心', '事业单位的网站'],
	['committee', 'qinghe.xn--zfr164b', '清和社区居民委员会', '只有党政机关能用'],
	['street', 'qinghe.gov.cn', '清和社区居民委员会', '写的是居民委员会'],
	['street', 'www.qinghe.gov.cn', '清和街道社区事务受理服务中心', '写的是事业单位'],
])('%s under %s of %s is asked about', (operator, domain, organisation, words) => {
	expect(told(operator, domain, organisation)).toEqual([
		expect.stringMatching(new RegExp(`^warning settings/site\\.yml 第 \\d 行：.*${words}`)),
	]);
});

test.each([
	['institution', 'qinghe.cn', '测试文化服务中心'],
	['institution', 'qinghe.org.cn', '测试文化服务中心'],
	['institution', 'qinghe.xn--55qw42g', '测试文化服务中心'],
	['street', 'qinghe.gov.cn', '清和街道办事处'],
	['street', 'qinghe.example', '清和街道办事处'],
	['committee', 'qinghe.com', '清和社区居民委员会'],
])('%s under %s of %s may stand', (operator, domain, organisation) => {
	expect(told(operator, domain, organisation)).toEqual([]);
});
