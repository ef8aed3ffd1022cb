/** What the parts of a body become on the page, whichever parser read them. */
import type { Paragraph } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { NamedContact, NamedFile } from '../lib/named-files.ts';
import { telAddress } from '../lib/phone.ts';
import { calloutKinds } from './directives.ts';
import { safeUrl } from './urls.ts';

type Attributes = Readonly<Record<string, string | null | undefined>> | null | undefined;

/** `:::gallery` → a `div` of that class; `:::callout` a note that begins with its kind in words. */
export function containerLook(name: string, attributes: Attributes) {
	if (name !== 'callout') return { data: { hName: 'div', hProperties: { class: name } } };
	const kind = attributes?.['kind'] as keyof typeof calloutKinds;
	const first: Paragraph = {
		type: 'paragraph',
		data: { hProperties: { class: 'callout-name' } },
		children: [{ type: 'text', value: calloutKinds[kind] }],
	};
	return { data: { hName: 'div', hProperties: { class: `callout ${kind}`, role: 'note' } }, first };
}

export function videoLook(address: string, attributes: Attributes) {
	const title = attributes?.['title'] ?? '';
	const hProperties = { src: address, controls: true, preload: 'none', title, 'aria-label': title };
	return { hName: 'video', hProperties };
}

export function attachmentLook({ address, label }: NamedFile, attributes: Attributes): Paragraph {
	const value = `${attributes?.['label']}（${label}）`;
	return {
		type: 'paragraph',
		data: { hProperties: { class: 'attachment' } },
		children: [{ type: 'link', url: address, children: [{ type: 'text', value }] }],
	};
}

/** `低保、临时救助：0571-0000 0001（1 号窗口，周一至周六 8:30–17:30）`; the number can be called. */
export function contactLook({ subject, window, phone, hours }: NamedContact): Paragraph {
	const where = [window, hours].filter(Boolean).join('，');
	return {
		type: 'paragraph',
		data: { hProperties: { class: 'contact' } },
		children: [
			{ type: 'text', value: `${subject}：` },
			{ type: 'link', url: telAddress(phone), children: [{ type: 'text', value: phone }] },
			...(where ? [{ type: 'text' as const, value: `（${where}）` }] : []),
		],
	};
}

/** A wide table scrolls in its own box, by keyboard too, and the page does not. */
export const tableBox = { class: 'table', tabIndex: 0 } as const;

/** What changes on a link: an unsafe address is taken away, a foreign one learns nothing of this site. */
export function linkChanges(href: unknown): { href?: null; rel?: string } {
	const address = typeof href === 'string' ? href : '';
	if (!safeUrl.test(address)) return { href: null };
	return /^https?:/.test(address) ? { rel: 'noopener noreferrer' } : {};
}

/** The page's own title is the only first-level heading. */
export const headingDepth = (depth: 1 | 2 | 3 | 4 | 5 | 6) => (depth === 1 ? 2 : depth);
