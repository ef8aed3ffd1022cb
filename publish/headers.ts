/** The headers a production server sends; `docs` of a deployment copy them from here. */

const everywhere = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Search runs WebAssembly, in its worker and, where there can be none, on its page. Styles stand in the page itself (one request paints it), so inline styles are allowed; scripts never are. */
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

/** The editor's page: its styles are made by script, its uploads are read back as blobs. */
const editor = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'X-Robots-Tag': 'noindex, nofollow',
	'Permissions-Policy': everywhere['Permissions-Policy'],
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Content-Security-Policy': [
		"default-src 'none'",
		"script-src 'self' 'wasm-unsafe-eval'",
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' blob:",
		"media-src 'self' blob:",
		"connect-src 'self' blob:",
		"font-src 'self'",
		"frame-src 'none'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	].join('; '),
};

/** Vite's names hold a hash of the content: `index-BxY3k9_a.js`. */
const hashedAsset = /-[\w-]{8}\.[a-z0-9]+$/;

/** The search page and its worker, whose name Vite takes from `src/search/engine/search-worker.ts`. */
const searching = /^\/search\/|^\/_astro\/search-worker[-.]/;

const year = 'public, max-age=31536000, immutable';

/** @param path of the request, decoded, from the root */
export function headersFor(path: string): Record<string, string> {
	if (path.startsWith('/files/'))
		return { ...everywhere, 'Cache-Control': year, 'Content-Security-Policy': 'sandbox' };
	if (path.startsWith('/admin/')) {
		const kept = path.startsWith('/admin/assets/') && hashedAsset.test(path);
		return { ...editor, 'Cache-Control': kept ? year : 'no-store' };
	}
	const hashed = /^\/(_astro|pictures)\/|^\/pagefind\/(?:.+\.pf_|wasm\.)/.test(path);
	return {
		...everywhere,
		'Cache-Control': hashed ? year : 'no-cache',
		'Content-Security-Policy': contentSecurity(searching.test(path)),
		...(path.endsWith('/feed.xml')
			? { 'Content-Type': 'application/atom+xml; charset=utf-8' }
			: {}),
	};
}
