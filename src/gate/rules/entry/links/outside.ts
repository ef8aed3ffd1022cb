/**
 * What looks like an address of this site and leads to another: `//other.example`, `/\\other.example`. A browser
 * takes a backslash for a slash and leaves out tabs and line ends.
 */
import type { Content } from '../../../reading/content.ts';
import type { Finding } from '../../../finding.ts';
import { textsOf } from '../../../texts.ts';

const leaves = /^[\s\p{Cc}]*[/\\][\t\n\r]*[/\\]/u;

/** Also a name and a password before the host, with which `https://gov.cn@other.example` begins. */
function leadsAway(address: string): boolean {
	if (leaves.test(address) || /^https?:(?!\/\/[^/\\])/i.test(address)) return true;
	if (!/^https?:/i.test(address)) return /^\/.*[\\\p{Cc}]/u.test(address);
	return /^https?:\/\/[^/?#]*[@\\]/i.test(address) || !URL.canParse(address);
}

const found = (file: string, line: number, key: string, address: string): Finding => ({
	file,
	line,
	key,
	rule: 'links/outside',
	level: 'error',
	message: `“${address.slice(0, 80)}”会把人带到别的网站，请写本站以一个“/”开头的地址，或者 https:// 开头的完整网址`,
});

export function outside({ entries, settings }: Content): Finding[] {
	const inFields = [...entries, ...Object.values(settings)].flatMap(({ file, data, lineOf }) =>
		textsOf(data).flatMap(({ path, text }) =>
			leaves.test(text) ? [found(file, lineOf(path), path.join('.'), text)] : [],
		),
	);
	const inBodies = entries.flatMap(({ file, bodyLine, read }) =>
		read.links.flatMap(({ url, line }) =>
			leadsAway(url) ? [found(file, bodyLine + line - 1, 'body', url)] : [],
		),
	);
	return [...inFields, ...inBodies];
}
