/** What was invented for a sample and must not go out under an office's name. */
import { apart } from '../apart.ts';

export const inventedSaid = '有编的东西还没有换成真的（示例站请加 --demo）。';

/** Names that belong to nobody (RFC 2606, RFC 6761), and what our own settings say where no domain is written. */
const reserved = /(^|\.)(example|test|invalid|localhost|localdomain|example\.(com|net|org|cn))$/i;

/** A run of figures that nobody is given: all alike, or one after the other. */
function isInvented(figures: string): boolean {
	const upwards = '01234567890123456789';
	const downwards = '98765432109876543210';
	return (
		figures.length >= 6 &&
		(/^(\d)\1+$/.test(figures) || upwards.includes(figures) || downwards.includes(figures))
	);
}

const longest = (text: string) =>
	(text.match(/\d+/g) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');

/** The site's own settings, as they are written. */
export interface SiteWords {
	domain?: unknown;
	icp?: unknown;
	policeFiling?: unknown;
	siteIdCode?: unknown;
	phone?: unknown;
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** @returns a line for each, with where it stands */
export function inSettings(site: SiteWords): string[] {
	const at = 'settings/site.yml';
	const found: string[] = [];
	const domain = text(site.domain);
	if (domain === '') found.push(`${at}：还没有写域名，请写网站真的域名`);
	else if (reserved.test(domain)) found.push(`${at}：域名“${domain}”是编的，请写网站真的域名`);
	for (const [label, value] of [
		['备案号', site.icp],
		['公安备案号', site.policeFiling],
		['网站标识码', site.siteIdCode],
	] as const)
		if (isInvented(longest(text(value))))
			found.push(`${at}：${label}“${text(value)}”像是编的，请写真的，还没有就空着`);
	if (/(\d)\1{3}[ -]?\1{4}$|12345678$/.test(text(site.phone)))
		found.push(`${at}：电话“${text(site.phone)}”是编的，请写真的电话`);
	return found;
}

const hosts = /\shref="https?:\/\/([^/"?#:]+)/g;

/** Hosts that a page leads to. */
export function hostsIn(html: string): string[] {
	return [...new Set([...html.matchAll(hosts)].map(([, host = '']) => apart(host)))];
}

/** Those that are nobody's; the site's own is asked of its settings. */
export const inventedOf = (found: readonly string[], own: string): string[] =>
	found.filter((host) => host !== own && reserved.test(host));
