/** Lines of a server file, in blocks. */

const indent = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `\t${line}`));

export const block = (head: string, lines: readonly string[]) => [
	`${head} {`.trimStart(),
	...indent(lines),
	'}',
];

/** As nginx and Caddy read a word between quotes; `values.ts` lets through nothing that means more to them. */
export const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
