/** Where the filled-in part of an entry file ends and its body begins. */

const form = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** Text with `\n` line ends → its YAML, its body and what stands before the body; undefined when it has no front matter. */
export function splitFrontMatter(text: string) {
	const match = form.exec(text);
	if (!match) return undefined;
	return { yaml: match[1] ?? '', head: match[0], body: text.slice(match[0].length) };
}
