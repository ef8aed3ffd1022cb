/**
 * What looks like an address of this site and leads to another: `//other.example`, `/\\other.example`. A browser
 * takes a backslash for a slash and leaves out tabs and line ends.
 */
import { textsOf } from '../../../texts.ts';
import type { EntryRule, Found } from '../rule.ts';

const leaves = /^[\s\p{Cc}]*[/\\][\t\n\r]*[/\\]/u;

/** Also a name and a password before the host, with which `https://gov.cn@other.example` begins. */
function leadsAway(address: string): boolean {
	if (leaves.test(address) || /^https?:(?!\/\/[^/\\])/i.test(address)) return true;
	if (!/^https?:/i.test(address)) return /^\/.*[\\\p{Cc}]/u.test(address);
	return /^https?:\/\/[^/?#]*[@\\]/i.test(address) || !URL.canParse(address);
}

const message = (address: string) =>
	`“${address.slice(0, 80)}”会把人带到别的网站，请写本站以一个“/”开头的地址，或者 https:// 开头的完整网址`;

function inData({ data }: { data: unknown }): Found[] {
	return textsOf(data).flatMap(({ path, text }) =>
		leaves.test(text) ? [{ path, message: message(text) }] : [],
	);
}

export const outside: EntryRule = {
	id: 'links/outside',
	level: 'error',
	title: '看着像本站的网址，其实通到别处',
	why: '这种写法能把居民骗到假网站上去。',
	check: (entry) => [
		...inData(entry),
		...entry.read.links.flatMap(({ url, line }) =>
			leadsAway(url) ? [{ bodyLine: line, message: message(url) }] : [],
		),
	],
	checkSetting: inData,
};
