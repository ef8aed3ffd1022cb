/** Pages that say nothing. */

const main = /<main\b[^>]*>([\s\S]*?)<\/main>/;
const redirect = /<meta http-equiv="refresh"/;
const tags = /<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>|&nbsp;/g;

/** A heading says more. Characters. */
const least = 4;

/** @param html of a whole page; one that only leads on may be short */
export function isEmpty(html: string): boolean {
	if (redirect.test(html)) return false;
	const said = (main.exec(html)?.[1] ?? '').replace(tags, '').replace(/\s+/g, '');
	return said.length < least;
}
