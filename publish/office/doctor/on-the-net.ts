/** The certificate and IPv6 of the site's name. */
import { good, look, mend, type Line } from './line.ts';
import type { Machine } from './machine.ts';

const day = 24 * 3_600_000;
/** Certificates last 200 days at most since 2026-03-15 (CA/Browser Forum SC-081v3), so renewal must go by itself. */
const renewBefore = 14;

const renewal =
	'自动续期没有做成：certbot 的看 systemctl status certbot.timer，Caddy 的看 journalctl -u caddy';

export async function certificate(
	{ certificate: ask, now }: Machine,
	domain: string,
): Promise<Line[]> {
	const about = `证书（${domain}）`;
	const found = await ask(domain);
	if (!found)
		return [
			mend(
				about,
				'从这台机器连不上它的 443 端口',
				'请看看域名解析、防火墙，和 nginx 或 Caddy 开着没有',
			),
		];
	const days = Math.floor((Date.parse(found.until) - now().valueOf()) / day);
	if (days < 0) return [mend(about, `${-days} 天前过期了，浏览器不让人进`, renewal)];
	if (!found.trusted)
		return [
			mend(
				about,
				'浏览器不认：不是这个域名的、自己签的，或者缺中间证书',
				'请用 certbot 或 Caddy 申请的，把完整的证书链（fullchain.pem）给 nginx',
			),
		];
	const said = `还有 ${days} 天`;
	return days < renewBefore ? [look(about, said, renewal)] : [good(about, said)];
}

export async function ipv6({ addresses6, answers6 }: Machine, domain: string): Promise<Line[]> {
	const about = `IPv6（${domain}）`;
	const [address] = await addresses6(domain);
	if (address === undefined)
		return [
			look(about, '域名没有 AAAA 记录', '服务器有 IPv6 地址的，请在域名那里加一条 AAAA 记录'),
		];
	return (await answers6(address))
		? [good(about, `${address} 连得上`)]
		: [
				mend(
					about,
					`${address} 连不上`,
					'请看看防火墙，和 nginx 里有没有 listen [::]:443；只有 IPv6 的手机现在打不开',
				),
			];
}
