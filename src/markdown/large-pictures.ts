/** A picture in a body opens large: a plain link to its file, for whoever has no script. */
import type { Element, Nodes } from 'hast';

/** @param isLink the picture stands in a link already, which leads where its author said */
export function linkPictures(node: Nodes, isLink = false): void {
	if (!('children' in node)) return;
	const inLink = isLink || (node.type === 'element' && node.tagName === 'a');
	node.children = node.children.map((child): (typeof node.children)[number] => {
		linkPictures(child, inLink);
		if (inLink || child.type !== 'element' || child.tagName !== 'img') return child;
		return linked(child);
	});
}

function linked(picture: Element): Element {
	const { src, alt } = picture.properties;
	if (!src) return picture;
	const properties = { href: src, className: ['large'], ...(!alt && { ariaLabel: '看大图' }) };
	return { type: 'element', tagName: 'a', properties, children: [picture] };
}
