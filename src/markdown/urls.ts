/** The addresses of links and pictures. */

/** What a link may lead to: the web, mail, a telephone, a place on this site. */
export const safeUrl = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/;

/** `%E5%9B%BE.jpg` → `图.jpg`; a stray `%` stays. */
export function decoded(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}
