/** The directives a body may use: how each is written, and what is wrong with one. */
import type { Nodes } from 'mdast';

/** Each directive: how it is written, and the attributes it must have. */
export const directives = {
	gallery: { type: 'containerDirective', form: ':::gallery', attributes: [] },
	callout: { type: 'containerDirective', form: ':::callout{kind=tip}', attributes: ['kind'] },
	steps: { type: 'containerDirective', form: ':::steps', attributes: [] },
	video: {
		type: 'leafDirective',
		form: '::video{src="…" title="…"}',
		attributes: ['src', 'title'],
	},
	attachment: {
		type: 'leafDirective',
		form: '::attachment{file="…" label="…"}',
		attributes: ['file', 'label'],
	},
	contact: { type: 'leafDirective', form: '::contact{key="…"}', attributes: ['key'] },
} as const;

export const calloutKinds = { tip: '提示', warning: '注意', contact: '联系' } as const;

const allForms = Object.values(directives).map((directive) => directive.form);
const videoForm = /\.mp4$/i;

const isOneOf = (keys: readonly string[], key: string) => keys.includes(key);

/** What is wrong with a directive, in a Chinese sentence; undefined for a good one and for any other node. */
export function wrongDirective(node: Nodes): string | undefined {
	if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return undefined;
	const known = Object.entries(directives).find(([name]) => name === node.name)?.[1];
	if (!known) return `不认识的写法“:::${node.name}”，可以用的有：${allForms.join('、')}`;
	if (known.type !== node.type) return `“${node.name}”的写法不对，请写成 ${known.form}`;
	const missing = known.attributes.filter((key) => !node.attributes?.[key]);
	if (missing.length > 0) return `“${node.name}”缺少 ${missing.join('、')}，请写成 ${known.form}`;
	const unknown = Object.keys(node.attributes ?? {}).find((key) => !isOneOf(known.attributes, key));
	if (unknown)
		return `“${node.name}”没有 ${unknown} 这一项，里面的字不会显示，请写成 ${known.form}`;
	if (node.type === 'leafDirective' && node.children.length > 0)
		return `“${node.name}”后面方括号里的字不会显示，请写成 ${known.form}`;
	const kind = node.attributes?.['kind'];
	if (node.name === 'callout' && !(kind && Object.hasOwn(calloutKinds, kind)))
		return `提示框的 kind 写成了“${kind}”，请从 ${Object.keys(calloutKinds).join('、')} 里选`;
	if (node.name === 'video' && !videoForm.test(node.attributes?.['src'] ?? ''))
		return '视频只能用 .mp4 文件';
	return undefined;
}
