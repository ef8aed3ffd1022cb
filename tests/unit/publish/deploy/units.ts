/** Units as systemd reads them (systemd.syntax(7), systemd.service(5)), told apart without the code that writes them. */

/** The values of a key, in all sections. */
export const valuesOf = (text: string, key: string): string[] =>
	text
		.split('\n')
		.filter((line) => line.startsWith(`${key}=`))
		.map((line) => line.slice(key.length + 1));

/** A command line's words: quotes taken off, `\"` and `%%` as they are meant. */
export function wordsOf(line: string): string[] {
	const words = [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)];
	return words.map(([, between, bare = '']) =>
		(between ?? bare).replace(/\\(.)/g, '$1').replaceAll('%%', '%'),
	);
}
