/** The headers a production server sends; `docs` of a deployment copy them from here. */

const everywhere = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Search runs WebAssembly, on its page and in Pagefind's worker. Styles stand in the page itself (one request paints it), so inline styles are allowed; scripts never are. */
function contentSecurity(search: boolean): string {
	const script = search
		? "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'"
		: "script-src 'self'";
	return [
		"default-src 'none'",
		script,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self'",
		"media-src 'self'",
		"connect-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'self'",
	].join('; ');
}

const year = 'public, max-age=31536000, immutable';

/** @param path of the request, decoded, from the root */
export function headersFor(path: string): Record<string, string> {
	if (path.startsWith('/files/'))
		return { ...everywhere, 'Cache-Control': year, 'Content-Security-Policy': 'sandbox' };
	const hashed = path.startsWith('/_astro/') || /^\/pagefind\/.+\.pf_/.test(path);
	return {
		...everywhere,
		'Cache-Control': hashed ? year : 'no-cache',
		'Content-Security-Policy': contentSecurity(/^\/(search|pagefind)\//.test(path)),
		...(path.endsWith('/feed.xml')
			? { 'Content-Type': 'application/atom+xml; charset=utf-8' }
			: {}),
	};
}
