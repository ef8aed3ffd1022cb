/**
 * 《互联网政务应用安全管理规定》（2024-07-01 施行）: an institution's site stands under `.cn` or `.公益`, an organ's under
 * `.gov.cn` or `.政务`; and who runs the site is who it says.
 */
import type { EntryRule, Found, SettingForm } from '../rule.ts';

/** `.公益`, as it is written in addresses. */
const institutional = /\.(?:cn|xn--55qw42g|公益)$/i;
const governmental = /\.(?:gov\.cn|xn--zfr164b|政务)$/i;

function ofDomain(operator: unknown, domain: string): string | undefined {
	const isOrgans = /\.(?:xn--zfr164b|政务)$/i.test(domain);
	if (operator !== 'street' && isOrgans)
		return '“域名”是 .政务 的，只有党政机关能用：主办单位是街道、乡镇的，请把“主办单位是”改过来；居委会和事业单位请换一个域名';
	if (operator === 'institution' && !institutional.test(domain))
		return '事业单位的网站，“域名”应当是 .cn 或者 .公益 的，请换一个，或者核对“主办单位是”';
	return undefined;
}

const committee = /(?:社区|村民|居民)(?:居民)?委员会$|居委会$|村委会$|社区$/u;
const institution = /(?:服务中心|文化站|图书馆|卫生院|学校|幼儿园|事务所)$/u;

/** 居民委员会 that is called 街道 in the form, to have the domain of an organ. */
function ofName(operator: unknown, name: string, domain: string): string | undefined {
	if (operator !== 'street' || !governmental.test(domain)) return undefined;
	const is = committee.test(name) ? '居民委员会' : institution.test(name) ? '事业单位' : undefined;
	return (
		is && `“主办单位”写的是${is}，“主办单位是”却选了街道、乡镇：${is}不能用 .gov.cn 的域名，请核对`
	);
}

function found({ definition, items: [site] }: SettingForm): Found[] {
	if (definition.name !== 'site') return [];
	const { operator, organisation, domain } = site ?? {};
	if (typeof domain !== 'string') return [];
	const wrong = ofDomain(operator, domain);
	const named = ofName(operator, String(organisation), domain);
	return [
		...(wrong === undefined ? [] : [{ path: ['domain'], message: wrong }]),
		...(named === undefined ? [] : [{ path: ['operator'], beside: ['domain'], message: named }]),
	];
}

export const operatorDomain: EntryRule = {
	id: 'honesty/operator-domain',
	level: 'warning',
	title: '域名和主办单位对不上',
	why: '居民看域名认是谁的网站：党政机关用 .gov.cn，事业单位用 .cn 或者 .公益。',
	check: () => [],
	checkSetting: found,
};
