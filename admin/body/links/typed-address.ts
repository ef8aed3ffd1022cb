/** What was typed or pasted as an address: written as a link needs it, or why it cannot be one. */
import { telAddress } from '../../../src/lib/phone.ts';
import { safeUrl } from '../../../src/markdown/urls.ts';

export type Typed = { url: string } | { wrong: string } | undefined;

const ownMachine =
	/^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\]|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+)$/;
const ofDisk = /^(?:file:|[A-Za-z]:[\\/]|\\\\)/i;
const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const phone = /^(?=(?:\D*\d){3})[\d\s()（）–—-]{3,20}(?:转\s*\d+)?$/;
const host = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[:/?#]|$)/i;

const ownPage = /^\/[a-z][\w/-]*\/$/;

/** An address of this site, as it is on the editor's own machine too, is the place on it alone. */
function ofWeb(url: URL, domain: string): Typed {
	const place = url.pathname + url.hash;
	const isOwn = url.hostname === domain || url.hostname === `www.${domain}`;
	if (isOwn) return { url: place };
	if (!ownMachine.test(url.hostname)) return { url: url.href };
	if (ownPage.test(url.pathname) && !url.pathname.startsWith('/admin/')) return { url: place };
	return { wrong: '这是您电脑上的地址，居民打不开。请打几个字，从下面选那篇文章' };
}

/**
 * `www.gov.cn` → `https://www.gov.cn/`; words that are no address → undefined.
 * @param domain of the site
 */
export function typedAddress(typed: string, domain: string): Typed {
	const text = typed.trim();
	if (text === '') return undefined;
	if (ofDisk.test(text))
		return { wrong: '这是您电脑里的文件，居民打不开。请先把它上传到这一篇的“附件”' };
	if (mail.test(text)) return { url: `mailto:${text}` };
	if (phone.test(text)) return { url: telAddress(text) };
	if (/^[/#](?!\/)\S*$/.test(text)) return { url: text };
	const whole = host.test(text) ? `https://${text}` : text;
	if (/^https?:\/\/\S+$/i.test(whole) && URL.canParse(whole)) return ofWeb(new URL(whole), domain);
	if (/^(?:mailto:|tel:)/.test(text) && safeUrl.test(text)) return { url: text };
	return undefined;
}
