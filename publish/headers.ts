/** The headers a production server sends: ours read them here, the server files are printed from here (`deploy/`). */
import { policies } from '../src/lib/content-security.ts';

const everywhere = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Two years, for this name alone: names below it may have servers that do not speak https. Sent over https only. */
export const strictTransport = 'max-age=63072000';

const editor = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'X-Robots-Tag': 'noindex, nofollow',
	'Permissions-Policy': everywhere['Permissions-Policy'],
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Content-Security-Policy': policies.editor.header,
};

const signIn = { ...editor, 'Content-Security-Policy': policies.signIn.header };

const firstRun = { ...editor, 'Content-Security-Policy': policies.firstRun.header };

/** Vite's names hold a hash of the content: `index-BxY3k9_a.js`. */
const hashedAsset = /-[\w-]{8}\.[a-z0-9]+$/;

/** The search page and its worker, whose name Vite takes from `src/search/engine/search-worker.ts`. */
const searching = /^\/search\/|^\/_astro\/search-worker[-.]/;

const year = 'public, max-age=31536000, immutable';

/** @param path of the request, decoded, from the root */
export function headersFor(path: string): Record<string, string> {
	if (path.startsWith('/files/'))
		return { ...everywhere, 'Cache-Control': year, 'Content-Security-Policy': 'sandbox' };
	if (path.startsWith('/admin/sign-in/')) return { ...signIn, 'Cache-Control': 'no-store' };
	if (path.startsWith('/admin/first-run/')) return { ...firstRun, 'Cache-Control': 'no-store' };
	if (path.startsWith('/admin/')) {
		const kept = path.startsWith('/admin/assets/') && hashedAsset.test(path);
		return { ...editor, 'Cache-Control': kept ? year : 'no-store' };
	}
	const hashed = /^\/(_astro|pictures)\/|^\/pagefind\/(?:.+\.pf_|wasm\.)/.test(path);
	return {
		...everywhere,
		'Cache-Control': hashed ? year : 'no-cache',
		'Content-Security-Policy': policies[searching.test(path) ? 'search' : 'page'].header,
		...(path.endsWith('/feed.xml')
			? { 'Content-Type': 'application/atom+xml; charset=utf-8' }
			: {}),
		...(path.endsWith('.ics') ? { 'Content-Type': 'text/calendar; charset=utf-8' } : {}),
	};
}
