/** Finds the 落款 of a body, so that the page can set it right. */
import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { signatureFrom } from './signature.ts';

/** A picture or a link is in no signature. */
const other = '\ufffc';

function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'break') return '\n';
	const isMarked = node.type === 'strong' || node.type === 'emphasis' || node.type === 'paragraph';
	return isMarked ? node.children.map(textOf).join('') : other;
}

/** Gives each paragraph of a signature its class. */
export function markSignatures({ children }: Root): void {
	const paragraphs = children.map((node) =>
		node.type === 'paragraph' ? textOf(node).split('\n') : undefined,
	);
	for (let place = 0; place < children.length; place += 1) {
		const count = signatureFrom(paragraphs, place);
		for (const node of children.slice(place, place + count))
			node.data = { ...node.data, hProperties: { class: 'signature' } };
		place += Math.max(count - 1, 0);
	}
}
