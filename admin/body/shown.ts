/** What the editing box shows, block by block, beside what its editor holds. */
import { drawn, isForm, type BoxEditor, type BoxNode } from './editor.ts';
import { holds } from './letters.ts';

const noise = /[\s\uFEFF]+/g;
const fields = 'textarea, input:is([type="text"], :not([type]))';

/** What is written in the fields of a form. */
function fieldsOf(form: HTMLElement): string {
	const found = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(fields);
	return [...found].map(({ value }) => value).join('\n');
}

/** Text as it is drawn, without what Slate puts there for itself. */
function drawnText(element: HTMLElement): string {
	const walker = document.createTreeWalker(
		element,
		NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
		{
			acceptNode: (node) =>
				node instanceof HTMLElement && node.contentEditable === 'false'
					? NodeFilter.FILTER_REJECT
					: NodeFilter.FILTER_ACCEPT,
		},
	);
	let text = '';
	while (walker.nextNode()) if (walker.currentNode instanceof Text) text += walker.currentNode.data;
	return text.replaceAll('\uFEFF', '');
}

function heldText({ type, text = '', children = [] }: BoxNode): string {
	return type === 'shortcode' ? '' : text + children.map(heldText).join('');
}

interface ShownBlock {
	node: BoxNode;
	/** Everything drawn, and what the editor holds besides. */
	words: string;
	/** Whether the editor holds the words that are drawn; of a form only its Markdown tells. */
	held: boolean;
}

function shownBlock(node: BoxNode, element: Element | undefined): ShownBlock {
	// Of a block that cannot be found nothing can be said.
	if (!(element instanceof HTMLElement)) return { node, words: heldText(node), held: true };
	if (isForm(node)) return { node, words: fieldsOf(element), held: true };
	const words = drawnText(element);
	const inside = heldText(node);
	if (words.replace(noise, '') === inside.replace(noise, '')) return { node, words, held: true };
	// One may be ahead of the other.
	const both = holds(inside, words)
		? inside
		: holds(words, inside)
			? words
			: `${words}\n\n${inside}`;
	return { node, words: both, held: false };
}

/** Every block of the box in its order. */
export function shownBlocks(editor: BoxEditor): ShownBlock[] {
	// Each block is one element of the box; headings are not registered with Slate one by one.
	const elements = drawn(editor)?.children ?? [];
	const whole = elements.length === editor.children.length;
	return editor.children.map((node, place) =>
		shownBlock(node, whole ? elements[place] : undefined),
	);
}
