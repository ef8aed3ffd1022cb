import type { Element, Properties } from 'hast';
import { expect, test } from 'vitest';
import { htmlOf } from '../../../src/markdown/html.ts';
import { linkPictures } from '../../../src/markdown/large-pictures.ts';

const h = (tagName: string, properties: Properties, ...children: Element[]): Element => ({
	type: 'element',
	tagName,
	properties,
	children,
});

test.each([
	[
		'a picture opens large',
		h('p', {}, h('img', { src: '/a.webp', alt: '合影' })),
		'<p><a href="/a.webp" class="large"><img src="/a.webp" alt="合影"></a></p>',
	],
	[
		'one without words is named',
		h('p', {}, h('img', { src: '/a.webp', alt: '' })),
		'<p><a href="/a.webp" class="large" aria-label="看大图"><img src="/a.webp" alt=""></a></p>',
	],
	[
		'one in a link leads where its author said',
		h('a', { href: '/b/' }, h('em', {}, h('img', { src: '/a.webp', alt: '图' }))),
		'<a href="/b/"><em><img src="/a.webp" alt="图"></em></a>',
	],
	[
		'one that is not there has no link',
		h('p', {}, h('img', { alt: '图' })),
		'<p><img alt="图"></p>',
	],
])('%s', (_, tree, html) => {
	linkPictures(tree);
	expect(htmlOf(tree)).toBe(html);
});
