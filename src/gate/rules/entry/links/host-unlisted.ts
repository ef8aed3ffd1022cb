/** Links out of the site lead to hosts that the office has looked at: `externalLinkHosts`; and never where nobody can see it. */
import { textsOf } from '../../../texts.ts';
import type { EntryRule, Found, Given } from '../rule.ts';

/** Services that hide where a link leads, or where it leads tomorrow. */
const hiding =
	/^(?:t\.cn|dwz\.cn|dwz\.la|url\.cn|suo\.im|suo\.nz|u\.nu|bit\.ly|tinyurl\.com|t\.co|goo\.gl|w\.url\.cn|s\.click\.taobao\.com|is\.gd|3\.cn|mrw\.so|reurl\.cc)$/i;

const isBelow = (host: string, above: unknown) =>
	typeof above === 'string' &&
	(host === above.toLowerCase() || host.endsWith(`.${above.toLowerCase()}`));

function wrong(url: string, { settings }: Given): string | undefined {
	if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
	const host = new URL(url).hostname.toLowerCase();
	const [site = {}] = settings['site'] ?? [];
	if (isBelow(host, site['domain'])) return undefined;
	if (hiding.test(host))
		return `链接“${host}”是短网址，看不出通到哪里，也可能哪天换成别的，请写原来的完整网址`;
	const listed = site['externalLinkHosts'];
	if (!Array.isArray(listed) || listed.some((one) => isBelow(host, one))) return undefined;
	return `链接的外站“${host}”不在“可以链接的外站”里：打开核对过没有问题的，请在网站设置里加上，否则请删去`;
}

function inData(data: unknown, given: Given): Found[] {
	return textsOf(data).flatMap(({ path, text }) => {
		const message = path[0] === 'externalLinkHosts' ? undefined : wrong(text.trim(), given);
		return message === undefined ? [] : [{ path, message }];
	});
}

export const hostUnlisted: EntryRule = {
	id: 'links/host-unlisted',
	level: 'warning',
	title: '链接到没有核对过的外站',
	why: '外站关了、换了主人，居民点开就可能是赌博、诈骗网页，出了事算我们的。',
	check: (entry, given) => [
		...inData(entry.data, given),
		...entry.read.links.flatMap(({ url, line }) => {
			const message = wrong(url, given);
			return message === undefined ? [] : [{ bodyLine: line, message }];
		}),
	],
	checkSetting: ({ data }, given) => inData(data, given),
};
