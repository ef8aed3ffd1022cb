/** A line end inside a paragraph is a line on the page too: Chinese staff write one line each. */
import type { Break, Nodes, PhrasingContent, Text } from 'mdast';
import type { CompileContext, Extension } from 'mdast-util-from-markdown';
import type { Token } from 'micromark-util-types';

/** In code, in a picture's words and in a title a line end is a character. */
function isCharacter({ stack, data }: CompileContext): boolean {
	const [under, top] = stack.slice(-2);
	return top?.type === 'fragment' && (under?.type !== 'link' || data.inReference === true);
}

/** Stands in for `mdast-util-from-markdown`'s own handle, whose other cases it repeats. */
function lineEnding(this: CompileContext, token: Token): void {
	const { data, stack, config } = this;
	const top = stack.at(-1);
	if (data.atHardBreak) {
		const hard = top && 'children' in top ? top.children.at(-1)?.position : undefined;
		const { line, column, offset } = token.end;
		if (hard) hard.end = { line, column, offset };
		data.atHardBreak = undefined;
		return;
	}
	if (!top || !config.canContainEols.includes(top.type)) return;
	if (isCharacter(this)) {
		config.enter['data']?.call(this, token);
		config.exit['data']?.call(this, token);
		return;
	}
	this.enter({ type: 'break' }, token);
	this.exit(token);
}

export const lines: Extension = { exit: { lineEnding } };

/** Whether a break was typed as a line end and nothing else. */
function isBare(node: Break, source: string): boolean {
	return /[\r\n]/.test(source[node.position?.start.offset ?? 0] ?? '');
}

function joined(children: readonly PhrasingContent[], source: string): PhrasingContent[] {
	const out: PhrasingContent[] = [];
	for (const [place, node] of children.entries()) {
		const beside = [children[place - 1], children[place + 1]].some((it) => it?.type === 'image');
		const bare = node.type === 'break' && beside && isBare(node, source);
		const now: PhrasingContent = bare ? { ...node, type: 'text', value: '\n' } : node;
		const last = out.at(-1);
		if (now.type !== 'text' || last?.type !== 'text') out.push(now);
		else out.splice(-1, 1, meet(last, now));
	}
	return out;
}

function meet(one: Text, other: Text): Text {
	const { position } = one;
	const end = other.position?.end;
	return {
		type: 'text',
		value: one.value + other.value,
		...(position && end ? { position: { start: position.start, end } } : {}),
	};
}

/** Pictures that stand under one another need no line between them: there the break is a space again. */
export function joinPictures(node: Nodes, source: string): void {
	if (!('children' in node)) return;
	for (const child of node.children) joinPictures(child, source);
	if (node.children.some(({ type }) => type === 'image'))
		node.children = joined(node.children as PhrasingContent[], source);
}
