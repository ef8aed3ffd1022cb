/** 提示框: a few sentences set apart, of one of three kinds. */
import { escapeHtml } from '../../../src/lib/escape-html.ts';
import { calloutKinds } from '../../../src/markdown/directives.ts';
import { readAttributes } from '../attributes.ts';
import { containerPattern, type BodyComponent } from './component.ts';
import { insideContainer, outOfContainer } from './inside.ts';

interface Callout {
	kind: string;
	text: string;
}

const firstKind = 'tip';

function kindOf(kind: string | undefined): string {
	return kind !== undefined && Object.hasOwn(calloutKinds, kind) ? kind : firstKind;
}

export const callout: BodyComponent<Callout> = {
	id: 'callout',
	label: '提示框',
	fields: [
		{
			name: 'kind',
			label: '种类',
			widget: 'select',
			default: firstKind,
			options: Object.entries(calloutKinds).map(([value, label]) => ({ value, label })),
		},
		{
			name: 'text',
			label: '内容',
			widget: 'text',
			hint: '空一行就是另起一段。链接写成 [文字](地址)，例如 [停水通知](/notices/20261120-outage/)。',
		},
	],
	pattern: containerPattern('callout'),
	fromBlock: ([, attributes = '', inside = '']) => ({
		kind: kindOf(readAttributes(attributes)['kind']),
		text: outOfContainer(inside),
	}),
	toBlock: ({ kind, text = '' }) => {
		const inside = insideContainer(text);
		return [`:::callout{kind=${kindOf(kind)}}`, ...(inside ? [inside] : []), ':::'].join('\n');
	},
	toPreview: ({ kind, text = '' }) =>
		`<div class="callout ${kindOf(kind)}"><p>${escapeHtml(text).replaceAll('\n\n', '</p><p>')}</p></div>`,
};
