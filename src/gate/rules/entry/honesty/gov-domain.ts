/**
 * 《互联网政务应用安全管理规定》（2024-07-01 施行）: a domain under `.gov.cn` is for organs of the Party and the state; an
 * institution has `.cn` or `.公益`, and a residents' committee is neither.
 */
import type { EntryRule, Found, SettingForm } from '../rule.ts';

function found({ definition, items: [site] }: SettingForm): Found[] {
	if (definition.name !== 'site' || site?.['operator'] === 'street') return [];
	const { domain } = site ?? {};
	if (typeof domain !== 'string' || !/\.gov\.cn$/i.test(domain)) return [];
	const message =
		'“域名”是 .gov.cn 的，只有党政机关能用：主办单位是街道、乡镇的，请把“主办单位是”改过来；居委会和事业单位请换一个域名';
	return [{ path: ['domain'], message }];
}

export const govDomain: EntryRule = {
	id: 'honesty/gov-domain',
	level: 'error',
	title: '域名不该是 .gov.cn',
	why: '.gov.cn 只给党政机关用，居委会和事业单位用了，居民会当成政府网站，也违反规定。',
	check: () => [],
	checkSetting: found,
};
