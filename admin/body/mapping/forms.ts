/** Parts that are edited as a form: found in Markdown, written as Markdown. */
import type { RootContent } from 'mdast';
import { bodyComponents } from '../components.ts';
import type { BodyComponent } from '../components/component.ts';
import type { BoxNode } from '../editor.ts';

const components = bodyComponents() as unknown as BodyComponent<Record<string, unknown>>[];

/** A block as it was written, without the marks of the lists and quotations around it. */
function sourceOf({ position }: RootContent, body: string): string {
	const { start, end } = position ?? {};
	const inside = Math.max(0, (start?.column ?? 1) - 1);
	const around = new RegExp(String.raw`\n[ \t>]{0,${inside}}`, 'g');
	return body.slice(start?.offset, end?.offset).replace(around, '\n');
}

const mayBeForm = ({ type }: RootContent) =>
	type === 'paragraph' || type === 'containerDirective' || type === 'leafDirective';

/** The form that shows a block, if it is one of “插入” and nothing else. */
export function formOf(node: RootContent, body: string): BoxNode | undefined {
	if (!mayBeForm(node)) return undefined;
	const source = sourceOf(node, body);
	for (const { id, pattern, fromBlock } of components) {
		const match = pattern.exec(source);
		if (match?.[0].trimEnd() !== source) continue;
		const data = { id, shortcode: id, shortcodeData: fromBlock(match), shortcodeNew: true };
		return { type: 'shortcode', data, children: [{ text: '' }] };
	}
	return undefined;
}

/** The Markdown of a form, from what stands in it. */
export function formSource({ data = {} }: BoxNode): string {
	const component = components.find(({ id }) => id === data.shortcode);
	if (!component) throw new Error(`没有部件 ${data.shortcode}`);
	return component.toBlock(data.shortcodeData ?? {});
}
