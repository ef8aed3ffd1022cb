/** Text typed into a form that is to stand inside a `:::` block, where some lines would end or break it. */

/** A line or numbered item that begins with colons, except the lines that may stand in a block: a file, a film, whom to call. */
const colons = /^( {0,3}(?:\d+\. )?):(?=:)(?!:(?:attachment|video|contact)\{[^{}]*\}[ \t]*$)/gm;
const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;

/** The line of a code fence that nothing closes, or -1. */
function openFence(lines: string[]): number {
	let open = -1;
	let marks = '';
	for (const [index, line] of lines.entries()) {
		const [, ticks, tildes] = fence.exec(line) ?? [];
		const found = ticks ?? tildes;
		if (found === undefined) continue;
		if (open < 0) [open, marks] = [index, found];
		else if (found.startsWith(marks) && line.trim() === found) open = -1;
	}
	return open;
}

/** A code fence left open would swallow the end of the block: its marks become text. */
function withoutOpenFence(text: string): string {
	const lines = text.split('\n');
	for (let open = openFence(lines); open >= 0; open = openFence(lines))
		lines[open] = lines[open]?.replace(/(?=[`~])/, '\\') ?? '';
	return lines.join('\n');
}

/** `:::` → `\:::`, and an open code fence becomes text. */
export function insideContainer(text: string): string {
	const lines = text.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
	return withoutOpenFence(lines).replace(colons, '$1\\:');
}

/** The reverse for colons: what the form shows is what was typed. */
export function outOfContainer(markdown: string): string {
	return markdown.replace(/^( {0,3}(?:\d+\. )?)\\:(?=:)/gm, '$1:');
}
